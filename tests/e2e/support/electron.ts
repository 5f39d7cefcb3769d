import { _electron, type ElectronApplication } from '@playwright/test';
import type { MenuItem as NativeMenuItem, MessageBoxOptions, SaveDialogOptions } from 'electron';
import { findElectron } from '../../../scripts/start/electron-program.ts';
import { start } from './child.ts';
import {
  machineEnvironment,
  root,
  type Desktop,
  type Ended,
  type MenuItem,
  type StartedApp,
  type StartOptions,
  type WindowLook,
} from './host.ts';

/** What the stand-in records by itself; on the real binary it is put in the place of the calls that leave the app. */
interface Recorder {
  opened: string[];
  boxes: { options: MessageBoxOptions; answer: (response: number) => void }[];
  saves: { options: SaveDialogOptions; answer: (file: string | null) => void }[];
}

declare global {
  // Lives in the app's main process.
  var recorder: Recorder;
}

/** Starts the real Electron on the built app. Its absence is an error: this is only reached when it was asked for. */
export async function startElectron(options: StartOptions): Promise<StartedApp> {
  const app = await _electron.launch({
    executablePath: electronProgram(),
    args: parameters(),
    env: machineEnvironment(options),
  });
  await record(app);
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', (code) => resolve(code)));
  const page = await app.firstWindow();
  // It cannot be held back before it loads: it loads again, prepared.
  await page.waitForLoadState();
  await options.prepare(page);
  await page.reload();
  return {
    page,
    desktop: desktopOf(app),
    leftRequests: async () => [],
    async quit() {
      await app.close();
      return ended;
    },
  };
}

export function startElectronAgain(options: StartOptions): Promise<Ended> {
  return start(electronProgram(), parameters(), machineEnvironment(options)).ended;
}

function electronProgram(): string {
  const program = findElectron();
  if (program === null) throw new Error('Electron’s program is not here: npm run e2e:electron fetches it.');
  return program;
}

function parameters(): string[] {
  // Chromium's sandbox does not start as root, which is how containers run tests.
  return process.getuid?.() === 0 ? [root, '--no-sandbox'] : [root];
}

function record(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ dialog, shell }) => {
    globalThis.recorder = { opened: [], boxes: [], saves: [] };
    shell.openExternal = async (address) => void globalThis.recorder.opened.push(address);
    dialog.showMessageBox = ((...given: unknown[]) =>
      new Promise((resolve) => {
        const options = given.at(-1) as MessageBoxOptions;
        const answer = (response: number) => resolve({ response, checkboxChecked: false });
        globalThis.recorder.boxes.push({ options, answer });
      })) as typeof dialog.showMessageBox;
    dialog.showSaveDialog = ((...given: unknown[]) =>
      new Promise((resolve) => {
        const options = given.at(-1) as SaveDialogOptions;
        const answer = (file: string | null) => resolve({ canceled: file === null, filePath: file ?? '' });
        globalThis.recorder.saves.push({ options, answer });
      })) as typeof dialog.showSaveDialog;
  });
}

function desktopOf(app: ElectronApplication): Desktop {
  return {
    menu: () =>
      app.evaluate(({ Menu }) => {
        const shown = (items: NativeMenuItem[]): MenuItem[] =>
          items
            .filter(({ type, visible }) => type !== 'separator' && visible)
            .map(({ id, role, label, submenu }) => ({ id, role, label, items: shown(submenu?.items ?? []) }));
        return shown(Menu.getApplicationMenu()?.items ?? []);
      }),
    chooseMenuItem: (id) =>
      app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id),
    dialogs: () => app.evaluate(() => globalThis.recorder.boxes.map(({ options }) => options)),
    pressButton: (label) =>
      app.evaluate((_electronModule, text) => {
        const box = globalThis.recorder.boxes.shift();
        const button = box?.options.buttons?.indexOf(text) ?? -1;
        if (!box || button < 0) throw new Error(`No dialogue with a button "${text}" is open.`);
        box.answer(button);
      }, label),
    saveDialogs: () => app.evaluate(() => globalThis.recorder.saves.map(({ options }) => options)),
    chooseFile: (file) =>
      app.evaluate((_electronModule, chosen) => {
        const save = globalThis.recorder.saves.shift();
        if (!save) throw new Error('No save dialogue is open.');
        save.answer(chosen);
      }, file),
    openedExternally: () => app.evaluate(() => globalThis.recorder.opened),
    window: async () => (await windowsOf(app))[0] as WindowLook,
    windows: () => windowsOf(app),
    closeWindow: (address) =>
      app.evaluate(
        ({ BrowserWindow }, url) =>
          BrowserWindow.getAllWindows()
            .find(({ webContents }) => webContents.getURL() === url)
            ?.close(),
        address,
      ),
    plugIn: notHere,
    unplugLast: notHere,
    isKeptAwake: () =>
      app.evaluate(({ powerSaveBlocker }) =>
        Array.from({ length: 20 }).some((_, id) => powerSaveBlocker.isStarted(id)),
      ),
    moveWindow: (bounds) =>
      app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds),
    maximizeWindow: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize()),
    minimizeWindow: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize()),
    themeSource: () => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource),
  };
}

async function notHere(): Promise<never> {
  throw new Error('Only the stand-in has displays that can be plugged in.');
}

function windowsOf(app: ElectronApplication): Promise<WindowLook[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      // In the order in which they were opened.
      .toSorted((a, b) => a.id - b.id)
      .map((window) => {
        const restored = window.isMaximized() ? ('maximized' as const) : ('normal' as const);
        return {
          address: window.webContents.getURL(),
          bounds: window.getNormalBounds(),
          state: window.isMinimized() ? ('minimized' as const) : restored,
          fullScreen: window.isFullScreen(),
          onTop: window.isAlwaysOnTop(),
          focused: window.isFocused(),
          backgroundColor: window.getBackgroundColor().toLowerCase(),
        };
      }),
  );
}
