import { hasDisplay, type Machine } from '../../web/open/machine.ts';

/** Why Electron does not open here; each has its sentences in `host:start.instead` and `host:start.required`. */
export type WhyNotElectron = 'no-display' | 'as-root' | 'not-fetched' | 'did-not-start';

/** What of a machine decides, before anything is tried, whether Electron can open on it. */
export function whyNotElectron(machine: Pick<Machine, 'platform' | 'environment' | 'isRoot'>): WhyNotElectron | null {
  if (!hasDisplay(machine)) return 'no-display';
  // Chromium runs as root only without its sandbox, which this app never gives up.
  if (machine.platform === 'linux' && machine.isRoot) return 'as-root';
  return null;
}
