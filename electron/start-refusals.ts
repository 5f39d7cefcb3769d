import { accessSync, constants, mkdirSync } from 'node:fs';

/** Why the app does not start; its sentence is `menu:start.<code>`. */
export type StartRefusal =
  | { code: 'unsafeSwitch'; name: string }
  | { code: 'noDataFolder'; folder: string };

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

/** Refuses a packaged app any unsafe switch. Developers and tests need some of them. */
export function refuseUnsafeSwitch(hasSwitch: (name: string) => boolean, isPackaged: boolean): StartRefusal | null {
  const name = isPackaged ? unsafeSwitches.find((candidate) => hasSwitch(candidate)) : undefined;
  return name === undefined ? null : { code: 'unsafeSwitch', name };
}

/** Makes the data folder, or says that there can be none. */
export function refuseMissingDataFolder(folder: string): StartRefusal | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return null;
  } catch {
    return { code: 'noDataFolder', folder };
  }
}
