import type { BrowserWindow } from 'electron';
import type { SideWindow } from '#core/windows/side-windows.ts';
import type { HostWindows } from '#backend/host/host.ts';
import { startPage } from './app-address.ts';

/** How one of the windows beside the main one is made and brought to the front. */
export interface SideWindowKind {
  create: () => BrowserWindow;
  raise: (window: BrowserWindow) => void;
}

export interface SideWindows extends HostWindows {
  closeAll: () => void;
}

/** The windows beside the main one: at most one of each kind. */
export function createSideWindows(kinds: Record<SideWindow, SideWindowKind>, log: (line: string) => void): SideWindows {
  const windows = new Map<SideWindow, BrowserWindow>();
  const listeners: (() => void)[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };

  function open(which: SideWindow): void {
    const window = kinds[which].create();
    windows.set(which, window);
    window.on('closed', () => {
      windows.delete(which);
      changed();
    });
    window.loadURL(`${startPage}#/${which}`).catch(() => log(`The window ${which} could not be loaded.`));
    changed();
  }

  return {
    open: () => [...windows.keys()],
    show(which) {
      const window = windows.get(which);
      if (window) kinds[which].raise(window);
      else open(which);
    },
    close: (which) => windows.get(which)?.close(),
    closeAll() {
      for (const window of windows.values()) window.close();
    },
    fullScreen(to) {
      const stage = windows.get('stage');
      stage?.setFullScreen(to === 'toggle' && !stage.isFullScreen());
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
