import { describe, expect, test, vi } from 'vitest';
import { refuseUnsafeSwitches } from '../../electron/start-refusals.ts';

vi.mock('electron', () => ({ app: {}, dialog: {} }));

const started =
  (...switches: string[]) =>
  (name: string) =>
    switches.includes(name);

describe('a packaged app', () => {
  test.each([
    'no-sandbox',
    'remote-debugging-port',
    'remote-debugging-pipe',
    'single-process',
    'disable-web-security',
    'gpu-launcher',
  ])('refuses --%s', (name) => {
    expect(() => refuseUnsafeSwitches(started('lang', name), true)).toThrow(
      expect.objectContaining({ name: 'StartRefused', code: 'unsafeSwitch', details: { name } }),
    );
  });

  test('starts without', () => {
    expect(() => refuseUnsafeSwitches(started('lang', 'force-device-scale-factor'), true)).not.toThrow();
  });
});

test('developers and tests may', () => {
  expect(() => refuseUnsafeSwitches(started('no-sandbox', 'remote-debugging-port'), false)).not.toThrow();
});
