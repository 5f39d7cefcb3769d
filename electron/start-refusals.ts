import { app, dialog } from 'electron';
import { mkdirSync } from 'node:fs';
import { machineLanguage } from '#core/settings/machine-language.ts';
import { DataFolderUnusable } from '#backend/instance/data-folder-unusable.ts';
import { takeInstance, type TakenInstance } from '#backend/instance/take-instance.ts';
import { createWords } from '#backend/words/words.ts';

/** Switches that take the sandbox, the same-origin policy or the control of the app away from its user. */
const unsafeSwitches = [
  'browser-subprocess-path',
  'disable-gpu-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-site-isolation-trials',
  'disable-web-security',
  'gpu-launcher',
  'no-sandbox',
  'no-zygote',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'single-process',
  'utility-cmd-prefix',
] as const;

/** Why the app does not start; each code has its sentence in `menu:start.<code>`. */
export class StartRefused extends Error {
  readonly code: 'unsafeSwitch' | 'dataFolder' | 'runsElsewhere';
  readonly details: Record<string, string>;

  constructor(code: StartRefused['code'], details: Record<string, string>) {
    super(code);
    this.name = 'StartRefused';
    this.code = code;
    this.details = details;
  }
}

/** Refuses a packaged app any unsafe switch. Developers and tests need some of them. */
export function refuseUnsafeSwitches(hasSwitch: (name: string) => boolean, isPackaged: boolean): void {
  const name = isPackaged ? unsafeSwitches.find((candidate) => hasSwitch(candidate)) : undefined;
  if (name !== undefined) throw new StartRefused('unsafeSwitch', { name });
}

/** Everything Electron itself keeps goes to the data folder too. Electron wants the folder to be there. */
export function useDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unusable(new DataFolderUnusable(folder, error));
  }
  app.setPath('userData', folder);
}

/** Takes the data folder for this host alone: the loopback host may be running on it. */
export function takeDataFolder(folder: string): TakenInstance {
  const instance = takeOrRefuse(folder);
  if (!instance.taken) throw new StartRefused('runsElsewhere', { address: instance.running?.url ?? folder });
  return instance;
}

function takeOrRefuse(folder: string): ReturnType<typeof takeInstance> {
  try {
    return takeInstance(folder, { host: 'electron' });
  } catch (error) {
    throw error instanceof DataFolderUnusable ? unusable(error) : error;
  }
}

function unusable({ folder, reason }: DataFolderUnusable): StartRefused {
  return new StartRefused('dataFolder', { folder, reason });
}

/** Says in the machine's language why the app does not start, and ends it. */
export function endWith(error: unknown): void {
  const words = createWords(machineLanguage(app.getPreferredSystemLanguages()));
  const sentence =
    error instanceof StartRefused ? words(`menu:start.${error.code}`, error.details) : words('menu:start.defect');
  process.stderr.write(`${sentence}\n${error instanceof StartRefused ? '' : `${String(error)}\n`}`);
  dialog.showErrorBox(words('menu:start.title'), sentence);
  app.exit(1);
}
