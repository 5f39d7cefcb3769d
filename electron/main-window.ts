import { screen, type BrowserWindow } from 'electron';
import { startPage } from './app-address.ts';
import { currentPaper } from './appearance.ts';
import { createWindow } from './window.ts';
import { chooseWindowState, keepState, readKeptState, windowStateFile } from './window-state.ts';

export interface MainWindow {
  /** Brings the app's window to the front, made anew if it was closed. */
  show: () => void;
}

export function createMainWindow(preloadFile: string, dataFolder: string, log: (line: string) => void): MainWindow {
  const stateFile = windowStateFile(dataFolder);
  let window: BrowserWindow | null = null;

  const open = () => {
    const opened = createWindow(chooseWindowState(readKeptState(stateFile), workAreas()), preloadFile, currentPaper());
    opened.on('close', () => keepState(stateFile, opened, log));
    opened.on('closed', () => {
      window = null;
    });
    opened.loadURL(startPage).catch(() => log('The interface could not be loaded.'));
    return opened;
  };

  return {
    show() {
      if (window) bringToFront(window);
      else window = open();
    },
  };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function workAreas() {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
}
