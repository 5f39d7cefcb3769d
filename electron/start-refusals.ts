import { app, dialog } from 'electron';
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

/** Takes the data folder for this host alone. */
export function takeDataFolder(folder: string): TakenInstance {
  const instance = takenOrRefused(folder);
  if (!instance.taken) throw new StartRefused('runsElsewhere', { folder, url: instance.running?.url ?? '' });
  return instance;
}

function takenOrRefused(folder: string) {
  try {
    return takeInstance(folder, { host: 'electron' });
  } catch (error) {
    if (error instanceof DataFolderUnusable) throw new StartRefused('dataFolder', { folder, reason: error.reason });
    throw error;
  }
}

/** Says in the machine's language why the app does not start, and ends it. */
export function endWith(refusal: StartRefused): void {
  const words = createWords(machineLanguage(app.getPreferredSystemLanguages()));
  const sentence = words(`menu:start.${refusal.code}`, refusal.details);
  process.stderr.write(`${sentence}\n`);
  dialog.showErrorBox(words('menu:start.title'), sentence);
  app.exit(1);
}
