import type { ReactNode } from 'react';
import type { SideWindow } from '#core/windows/side-windows.ts';
import { useContent } from '../data/content.ts';
import { HostWindows } from './host-windows.tsx';
import { PageWindows, type PaintedMini } from './page-windows.tsx';

interface SideWindowsProviderProps {
  /** Which of them this window itself is. */
  own: SideWindow | null;
  mini: PaintedMini;
  children: ReactNode;
}

/** Gives everything below the windows beside the main one. */
export function SideWindowsProvider({ own, mini, children }: SideWindowsProviderProps) {
  const { capabilities } = useContent('app.info');
  if (capabilities.windows === 'host') return <HostWindows>{children}</HostWindows>;
  return (
    <PageWindows own={own} mini={mini}>
      {children}
    </PageWindows>
  );
}
