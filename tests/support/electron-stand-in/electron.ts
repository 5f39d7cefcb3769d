import { recorded } from './state.ts';
import { knownOptions, strict } from './strict.ts';

/** What `electron` is to the built main process: a name that is missing here cannot even be imported. */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { powerSaveBlocker } from './power-save-blocker.ts';
export { protocol } from './protocol.ts';
export { screen } from './screen.ts';
export { session } from './session.ts';

export const crashReporter = strict('crashReporter', {
  start(given: { uploadToServer: boolean }): void {
    knownOptions('crashReporter.start', given, ['uploadToServer']);
    if (given.uploadToServer) throw new Error('Crash reports would leave this machine.');
  },
});

export const nativeTheme = strict('nativeTheme', { themeSource: 'system' });

export const shell = strict('shell', {
  async openExternal(address: string): Promise<void> {
    recorded.openedExternally.push(address);
  },
});
