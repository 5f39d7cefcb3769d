import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { standInApp } from './app.ts';
import { closeForeignPages, firstPageIsThere, StandInWindow } from './browser-window.ts';
import { launchChromium, onDevtools, send } from './chromium.ts';
import { obeyParent } from './control.ts';
import { answerRequest } from './protocol.ts';
import { appPackage, becomeReady, options } from './state.ts';

/**
 * Runs an Electron app's built main process and preload, unchanged, with Chromium in Electron's place:
 *   node tests/support/electron-stand-in/run.ts <app folder> [switches]
 * As in Electron, the app becomes ready only when its main module has run to its end.
 *
 * It cannot show what only Electron's own program does: the sandbox and the preload's own world, fuses and the integrity
 * of the archive, keys of the native menu, how windows and dialogues look. Those need `npm run e2e:electron`.
 */
const electron = pathToFileURL(path.join(import.meta.dirname, 'electron.ts')).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: electron, shortCircuit: true } : next(specifier, context),
});

Object.defineProperty(process, 'resourcesPath', { value: options.resourcesFolder });
process.once('SIGTERM', () => standInApp.quit());
process.once('SIGINT', () => standInApp.quit());
obeyParent();

await import(pathToFileURL(path.resolve(appPackage.folder, appPackage.main)).href);
if (!standInApp.isQuitting()) await becomeReadyOverChromium();

async function becomeReadyOverChromium(): Promise<void> {
  const { endpoint, ended } = await launchChromium();
  void ended.then(() => standInApp.isQuitting() || process.exit(1));
  closeForeignPages();
  onDevtools('Fetch.requestPaused', (event) => void answerRequest(event, mayNavigate));
  await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  becomeReady();
  standInApp.announceReady();
  await firstPageIsThere;
  process.send?.({ endpoint });
}

/** A page that belongs to no window was opened by a page, and loads nothing. */
function mayNavigate(frame: string, url: string): boolean {
  const window = StandInWindow.getAllWindows().find(({ webContents }) => webContents.ownsFrame(frame));
  return window?.webContents.allowsNavigation(frame, url) ?? false;
}
