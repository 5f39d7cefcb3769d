import { statSync } from 'node:fs';
import path from 'node:path';
import { takeLock } from './single-instance.ts';
import { appPackage, isReady, onlyBeforeReady, options } from './state.ts';
import { preventableEvent, strict, StrictEmitter, UnknownElectronCall } from './strict.ts';

const events = [
  'ready',
  'activate',
  'before-quit',
  'second-instance',
  'session-created',
  'web-contents-created',
  'will-quit',
  'window-all-closed',
];

const switches = new Map<string, string>();

/** How the windows are closed when the app quits, and what must be done before the process may end. */
export const endings = {
  closeWindows: async (): Promise<boolean> => true,
  beforeExit: [] as (() => Promise<void>)[],
};

class StandInApp extends StrictEmitter {
  readonly name = appPackage.name;
  readonly isPackaged = options.packaged;
  readonly commandLine = strict('app.commandLine', {
    hasSwitch: (name: string) => switches.has(name) || process.argv.some((given) => isSwitch(given, name)),
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
  });

  private readonly paths: Record<string, string> = {};
  private readonly whenItIsReady = Promise.withResolvers<void>();
  private quitting = false;

  constructor() {
    super('app', events);
  }

  getVersion(): string {
    return appPackage.version;
  }

  enableSandbox(): void {
    onlyBeforeReady('app.enableSandbox');
  }

  /** As on Linux: from the environment. */
  getPreferredSystemLanguages(): string[] {
    const { LANGUAGE, LC_ALL, LANG } = process.env;
    const named = LANGUAGE?.split(':') ?? [LC_ALL ?? LANG ?? 'en-US'];
    return named.map((locale) => locale.split('.')[0]?.replace('_', '-') ?? 'en-US');
  }

  getPath(name: string): string {
    const found = this.paths[name];
    if (found === undefined) throw new UnknownElectronCall(`app.getPath('${name}')`);
    return found;
  }

  setPath(name: string, folder: string): void {
    if (name !== 'userData') throw new UnknownElectronCall(`app.setPath('${name}')`);
    onlyBeforeReady('app.setPath');
    if (!path.isAbsolute(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}.`);
    this.paths[name] = folder;
  }

  requestSingleInstanceLock(): boolean {
    const { first, knocked } = takeLock(this.getPath('userData'), () => {
      void this.whenReady().then(() => this.emit('second-instance', preventableEvent({}), [], ''));
    });
    endings.beforeExit.push(() => knocked);
    return first;
  }

  isReady(): boolean {
    return isReady();
  }

  whenReady(): Promise<void> {
    return this.whenItIsReady.promise;
  }

  announceReady(): void {
    this.whenItIsReady.resolve();
    this.emit('ready');
  }

  isQuitting(): boolean {
    return this.quitting;
  }

  quit(): void {
    if (this.quitting) return;
    this.quitting = true;
    void this.end();
  }

  exit(code = 0): void {
    process.exit(code);
  }

  private async end(): Promise<void> {
    const event = preventableEvent({});
    this.emit('before-quit', event);
    if (event.defaultPrevented || !(await endings.closeWindows())) {
      this.quitting = false;
      return;
    }
    this.emit('will-quit', preventableEvent({}));
    await Promise.all(endings.beforeExit.map((ending) => ending()));
    process.exit(0);
  }
}

function isSwitch(given: string, name: string): boolean {
  return given === `--${name}` || given.startsWith(`--${name}=`);
}

export const standInApp = new StandInApp();
export const app = strict('app', standInApp);
