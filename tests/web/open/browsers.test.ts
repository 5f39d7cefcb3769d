import { describe, expect, test } from 'vitest';
import { waysToOpen } from '../../../web/open/browsers.ts';
import { hasDisplay, type Machine } from '../../../web/open/machine.ts';

const address = 'http://127.0.0.1:4000/?token=t';
const profile = '/data/browser';
const linux: Machine = { platform: 'linux', environment: { DISPLAY: ':0' }, home: '/home/a', isRoot: false };
const mac: Machine = { platform: 'darwin', environment: {}, home: '/Users/a', isRoot: false };
const windows: Machine = {
  platform: 'win32',
  environment: {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LocalAppData: 'C:\\Users\\a\\AppData\\Local',
  },
  home: 'C:\\Users\\a',
  isRoot: false,
};
const programs = (machine: Machine) => waysToOpen(address, profile, machine).map(({ program }) => program);

describe('the ways to show the app, best first', () => {
  test('a window of its own: no address bar, and a profile apart from the one the user browses with', () => {
    expect(waysToOpen(address, profile, linux)[0]?.parameters).toEqual([
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
    ]);
  });

  test('on Linux: Chrome, Edge, Chromium, then the default browser', () => {
    expect(programs(linux)).toEqual([
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'chromium',
      'chromium-browser',
      'xdg-open',
    ]);
    expect(waysToOpen(address, profile, linux).at(-1)?.parameters).toEqual([address]);
  });

  test('on macOS: of the machine, of the user, then the default browser', () => {
    expect(programs(mac)).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
      'open',
    ]);
  });

  test('on Windows: where the installers put them, then the default browser', () => {
    expect(programs(windows)).toContain('C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
    expect(programs(windows)).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(programs(windows)).toHaveLength(10);
    expect(waysToOpen(address, profile, windows).at(-1)).toEqual({
      program: 'rundll32',
      parameters: ['url.dll,FileProtocolHandler', address],
    });
  });

  test('never without its sandbox: as root on Linux only the default browser is left', () => {
    expect(programs({ ...linux, isRoot: true })).toEqual(['xdg-open']);
    expect(JSON.stringify(waysToOpen(address, profile, linux))).not.toContain('no-sandbox');
  });

  test('none on a Linux machine without a display', () => {
    expect(programs({ ...linux, environment: {} })).toEqual([]);
  });
});

test('a display is X or Wayland on Linux, and always there elsewhere', () => {
  const shown = ({ platform, environment }: Pick<Machine, 'platform' | 'environment'>) =>
    hasDisplay({ platform, environment });
  expect(shown({ platform: 'linux', environment: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  expect(shown({ platform: 'linux', environment: { DISPLAY: '' } })).toBe(false);
  expect(shown({ platform: 'darwin', environment: {} })).toBe(true);
  expect(shown({ platform: 'win32', environment: {} })).toBe(true);
});
