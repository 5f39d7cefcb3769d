import type { BrowserWindow } from 'electron';
import { startPage } from './app-address.ts';
import { currentPaper } from './appearance.ts';
import { workAreas } from './displays.ts';
import { createWindow } from './window.ts';
import { chooseWindowState, keepState, mainWindowLimits, readKeptState, windowStateFile } from './window-state.ts';

export interface MainWindow {
  /** Brings the app's window to the front, made anew if it was closed. */
  show: () => void;
  /** The window, while it is there. */
  current: () => BrowserWindow | null;
  /** Told whenever it has been closed. */
  onClosed: (listener: () => void) => void;
}

export function createMainWindow(preloadFile: string, dataFolder: string, log: (line: string) => void): MainWindow {
  const stateFile = windowStateFile(dataFolder, 'window');
  const closed: (() => void)[] = [];
  let window: BrowserWindow | null = null;

  const open = () => {
    const { maximised, ...bounds } = chooseWindowState(readKeptState(stateFile), workAreas(), mainWindowLimits);
    const { minWidth, minHeight } = mainWindowLimits;
    const opened = createWindow(
      { ...bounds, minWidth, minHeight, backgroundColor: currentPaper() },
      preloadFile,
      () => {
        if (maximised) opened.maximize();
        opened.show();
      },
    );
    opened.on('close', () => keepState(stateFile, opened, log));
    opened.on('closed', () => {
      window = null;
      for (const listener of closed) listener();
    });
    opened.loadURL(startPage).catch(() => log('The interface could not be loaded.'));
    return opened;
  };

  return {
    show() {
      if (window) bringToFront(window);
      else window = open();
    },
    current: () => window,
    onClosed: (listener) => void closed.push(listener),
  };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
