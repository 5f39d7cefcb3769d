import { useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { sideWindows, type SideWindow } from '#core/windows/side-windows.ts';
import { requestPicture } from './document-picture-in-picture.ts';
import { PictureInPicture } from './picture-in-picture.tsx';
import { SideWindowsContext, type SideWindows } from './side-windows.ts';

/** The mini timer as this page can paint it into a window that the browser keeps on top. */
export interface PaintedMini {
  Component: ComponentType;
  preload: () => Promise<void>;
}

/** A pop-up of each kind, as large as it first is. */
const features: Readonly<Record<SideWindow, string>> = {
  stage: 'popup,width=1280,height=720',
  mini: 'popup,width=260,height=90',
};

/** How often a page looks whether a window it opened is still there: browsers do not tell. */
const lookEvery = 1000;

interface PageWindowsProps {
  own: SideWindow | null;
  mini: PaintedMini;
  children: ReactNode;
}

/**
 * The windows that a page opens itself: the stage as a pop-up, the mini timer as a picture in picture that stays on top,
 * where the browser has no such thing as a pop-up too. A page knows of those alone that it opened.
 */
export function PageWindows({ own, mini, children }: PageWindowsProps) {
  const [opened, setOpened] = useState<Partial<Record<SideWindow, Window>>>({});
  const [picture, setPicture] = useState<Window | null>(null);
  const [refused, setRefused] = useState<SideWindow | null>(null);
  useForgetClosed(opened, setOpened);

  const windows = useMemo<SideWindows>(() => {
    function popUp(which: SideWindow): void {
      // By its name a window that is there already is found again, and only brought to the front.
      const popup = window.open(`#/${which}`, `briefing-${which}`, features[which]);
      popup?.focus();
      setRefused(popup ? null : which);
      if (popup) setOpened((before) => ({ ...before, [which]: popup }));
    }

    async function openMini(): Promise<void> {
      if (isThere(picture) || isThere(opened.mini)) return opened.mini?.focus();
      const painted = await requestPicture({ width: 260, height: 90 });
      if (!painted) return popUp('mini');
      setRefused(null);
      setPicture(painted);
      painted.addEventListener('pagehide', () => setPicture((now) => (now === painted ? null : now)));
    }

    return {
      isOpen: (which) => isThere(opened[which]) || (which === 'mini' && isThere(picture)),
      open: (which) => (which === 'mini' ? void openMini() : popUp(which)),
      close(which) {
        if (which === 'mini') picture?.close();
        opened[which]?.close();
        if (which === own) closeThisPage();
      },
      fullScreen: (to) => void toFullScreen(to),
      refused,
    };
  }, [own, opened, picture, refused]);

  return (
    <SideWindowsContext value={windows}>
      {children}
      {picture && <PictureInPicture picture={picture} mini={mini} />}
    </SideWindowsContext>
  );
}

/** A window says that it is closed before anything else tells. */
function isThere(opened: Window | null | undefined): boolean {
  return opened?.closed === false;
}

function useForgetClosed(
  opened: Partial<Record<SideWindow, Window>>,
  change: (opened: Partial<Record<SideWindow, Window>>) => void,
): void {
  useEffect(() => {
    if (Object.keys(opened).length === 0) return;
    const timer = setInterval(() => {
      const left = sideWindows.filter((which) => isThere(opened[which]));
      if (left.length < Object.keys(opened).length) change(Object.fromEntries(left.map((one) => [one, opened[one]])));
    }, lookEvery);
    return () => clearInterval(timer);
  }, [opened, change]);
}

/** A page that its user opened by its address may not close itself: it goes where it can be used. */
function closeThisPage(): void {
  window.close();
  navigate('/today');
}

async function toFullScreen(to: 'toggle' | 'leave'): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else if (to === 'toggle') await document.documentElement.requestFullscreen();
  } catch {
    // The browser does not let it: its own key still does.
  }
}
