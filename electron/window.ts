import { BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';

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

/** What a window may differ in: how it looks and where it stands. */
export type WindowOptions = Omit<BrowserWindowConstructorOptions, 'show' | 'webPreferences'>;

/** The only place that makes a window. It is revealed once there is something to see. */
export function createWindow(
  options: WindowOptions,
  preload: string,
  reveal: (window: BrowserWindow) => void,
): BrowserWindow {
  const window = new BrowserWindow({ ...options, show: false, webPreferences: { ...webPreferences, preload } });
  window.once('ready-to-show', () => reveal(window));
  return window;
}
