import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { miniWindow } from '../../electron/mini-window.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const electron = vi.hoisted(() => ({
  BrowserWindow: null as unknown,
  nativeTheme: { themeSource: 'dark' },
  screen: {
    getPrimaryDisplay: () => electron.display,
    getAllDisplays: () => [electron.display],
  },
  display: { id: 1, workArea: { x: 0, y: 30, width: 1440, height: 870 } },
}));
vi.mock('electron', () => electron);

class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = [];
  readonly options: Record<string, unknown>;
  readonly calls: unknown[][] = [];
  bounds = {};

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    FakeWindow.made.push(this);
  }

  getNormalBounds = () => this.bounds;
  isMaximized = () => false;
  showInactive = () => this.calls.push(['showInactive']);
  setAlwaysOnTop = (...given: unknown[]) => this.calls.push(['setAlwaysOnTop', ...given]);
  setVisibleOnAllWorkspaces = (...given: unknown[]) => this.calls.push(['setVisibleOnAllWorkspaces', ...given]);
}

function openMini(folder: string, platform: NodeJS.Platform = 'win32'): FakeWindow {
  miniWindow('/app/preload.cjs', folder, platform, () => {}).create();
  return FakeWindow.made.at(-1) ?? expect.fail();
}

beforeEach(() => {
  FakeWindow.made = [];
  electron.BrowserWindow = FakeWindow;
});

test('it is 260 by 90, without a frame, above other windows, in the corner at first', () => {
  const { options } = openMini(temporaryFolder());
  expect(options).toMatchObject({
    width: 260,
    height: 90,
    x: 1440 - 260 - 24,
    y: 54,
    frame: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    backgroundColor: '#0d1011',
  });
});

test('it shows itself without taking the keyboard', () => {
  const window = openMini(temporaryFolder());
  window.calls.length = 0;
  window.emit('ready-to-show');
  expect(window.calls).toEqual([['showInactive']]);
});

describe('above all on each system', () => {
  const callsOn = (platform: NodeJS.Platform) => openMini(temporaryFolder(), platform);

  test('Windows', () => {
    expect(callsOn('win32').calls).toEqual([['setAlwaysOnTop', true, 'screen-saver']]);
    expect(callsOn('win32').options).not.toHaveProperty('type');
  });

  test('macOS: a panel, which also stands over full screens', () => {
    expect(callsOn('darwin').calls).toEqual([['setAlwaysOnTop', true, 'screen-saver']]);
    expect(callsOn('darwin').options).toMatchObject({ type: 'panel' });
  });

  test('Linux: on every workspace', () => {
    expect(callsOn('linux').calls).toContainEqual(['setVisibleOnAllWorkspaces', true]);
    expect(callsOn('linux').options).not.toHaveProperty('type');
  });
});

describe('its place', () => {
  test('is kept when it is closed, apart from that of the main window', () => {
    const folder = temporaryFolder();
    const window = openMini(folder);
    window.bounds = { x: 40, y: 700, width: 320, height: 110 };
    window.emit('close');
    expect(JSON.parse(readFileSync(path.join(folder, 'mini.json'), 'utf8'))).toMatchObject(window.bounds);
    expect(openMini(folder).options).toMatchObject(window.bounds);
  });

  test('is the corner again when it could not be reached, or is smaller than can be read', () => {
    const folder = temporaryFolder();
    const window = openMini(folder);
    for (const bounds of [
      { x: 3000, y: 700, width: 260, height: 90 },
      { x: 40, y: 700, width: 20, height: 10 },
    ]) {
      window.bounds = bounds;
      window.emit('close');
      expect(openMini(folder).options).toMatchObject({ x: 1156, y: 54, width: 260, height: 90 });
    }
  });
});
