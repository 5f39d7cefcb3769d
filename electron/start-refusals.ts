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

/** The first unsafe switch a packaged app was started with. Developers and tests need some of them. */
export function unsafeSwitch(hasSwitch: (name: string) => boolean, isPackaged: boolean): string | null {
  if (!isPackaged) return null;
  return unsafeSwitches.find((name) => hasSwitch(name)) ?? null;
}
