import { createContext, use } from 'react';
import type { SideWindow } from '#core/windows/side-windows.ts';

/** The windows beside the main one, whoever opens them: the host, or the page as its browser lets it. */
export interface SideWindows {
  isOpen: (which: SideWindow) => boolean;
  /** Opens a window, or brings it to the front. */
  open: (which: SideWindow) => void;
  close: (which: SideWindow) => void;
  /** Of the stage; `toggle` also enters it. */
  fullScreen: (to: 'toggle' | 'leave') => void;
  /** The last one that the browser did not let the page open. */
  refused: SideWindow | null;
}

export const SideWindowsContext = createContext<SideWindows | null>(null);

export function useSideWindows(): SideWindows {
  const windows = use(SideWindowsContext);
  if (!windows) throw new Error('There are no windows above this component.');
  return windows;
}
