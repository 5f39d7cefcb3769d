import { screen, type BrowserWindow, type Display } from 'electron';
import { keepPaper, paper } from './appearance.ts';
import { displayOf } from './displays.ts';
import type { MainWindow } from './main-window.ts';
import type { SideWindowKind } from './side-windows.ts';
import { stagePlace, type StagePlace } from './stage-place.ts';
import { createWindow } from './window.ts';

const smallest = { minWidth: 320, minHeight: 180 } as const;

/**
 * The stage: on the full screen of a second display, without taking the keyboard from whoever runs the event; on the only
 * display a window like any other. It follows a display that is plugged in, and comes back from one that is unplugged.
 */
export function stageWindow(preloadFile: string, mainWindow: MainWindow): SideWindowKind {
  const placeNow = () => stagePlace(displayOf(mainWindow.current()), screen.getAllDisplays());

  function create(): BrowserWindow {
    let place = placeNow();
    const window = createWindow(
      { ...place.bounds, ...smallest, backgroundColor: paper.stage, autoHideMenuBar: true },
      preloadFile,
      () => reveal(window, place, mainWindow),
    );
    keepPaper(window);

    const move = () => {
      place = placeNow();
      leaveFullScreen(window, () => {
        window.setBounds(place.bounds);
        if (place.fullScreen) fillDisplay(window, mainWindow);
        // On the one display left it must not cover what the event is run from.
        else mainWindow.current()?.focus();
      });
    };
    const onRemoved = (_event: unknown, removed: Display) => removed.id === place.display && move();
    const onAdded = () => !place.fullScreen && move();
    screen.on('display-removed', onRemoved);
    screen.on('display-added', onAdded);
    window.on('closed', () => {
      screen.off('display-removed', onRemoved);
      screen.off('display-added', onAdded);
    });
    return window;
  }

  return {
    create,
    raise(window) {
      if (window.isMinimized()) window.restore();
      if (window.isFullScreen()) window.moveTop();
      else window.show();
    },
  };
}

function reveal(window: BrowserWindow, place: StagePlace, mainWindow: MainWindow): void {
  if (!place.fullScreen) return window.show();
  window.showInactive();
  fillDisplay(window, mainWindow);
}

/** A window that fills a screen is brought forward by some systems, and would have the next key. */
function fillDisplay(window: BrowserWindow, mainWindow: MainWindow): void {
  window.once('enter-full-screen', () => mainWindow.current()?.focus());
  window.setFullScreen(true);
}

/** Some systems take a while to leave the full screen, and move no window before. */
function leaveFullScreen(window: BrowserWindow, then: () => void): void {
  if (!window.isFullScreen()) return then();
  window.once('leave-full-screen', then);
  window.setFullScreen(false);
}
