import { expect, test } from 'vitest';
import { whyNotElectron } from '../../../scripts/start/choose-host.ts';

const desktop = { platform: 'linux', environment: { DISPLAY: ':0' }, isRoot: false } as const;

test.each([
  ['a Linux desktop', desktop, null],
  ['a Wayland desktop', { ...desktop, environment: { WAYLAND_DISPLAY: 'wayland-0' } }, null],
  ['a Linux machine without a display', { ...desktop, environment: {} }, 'no-display'],
  ['root on Linux', { ...desktop, isRoot: true }, 'as-root'],
  ['macOS', { platform: 'darwin', environment: {}, isRoot: false }, null],
  ['root on macOS', { platform: 'darwin', environment: {}, isRoot: true }, null],
  ['Windows', { platform: 'win32', environment: {}, isRoot: false }, null],
] as const)('%s', (_where, machine, reason) => {
  expect(whyNotElectron(machine)).toBe(reason);
});
