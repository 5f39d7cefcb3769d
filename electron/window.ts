import { BrowserWindow, type WebPreferences } from 'electron';
import { smallestWindow, type WindowState } from './window-state.ts';

/** The same for every window there will ever be. Spelling needs dictionaries from a network, so it is off. */
export const webPreferences = Object.freeze({
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  experimentalFeatures: false,
  allowRunningInsecureContent: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  devTools: false,
} satisfies WebPreferences);

/** The only place that makes a window. It shows itself once there is something to see. */
export function createWindow(
  { maximised, ...bounds }: WindowState,
  preload: string,
  backgroundColor: string,
): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    backgroundColor,
    webPreferences: { ...webPreferences, preload },
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  return window;
}
