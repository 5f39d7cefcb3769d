import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSideWindows, type SideWindows } from '../../electron/side-windows.ts';

class FakeWindow extends EventEmitter {
  full = false;
  readonly loadURL = vi.fn(async () => {});
  readonly setFullScreen = vi.fn((wanted: boolean) => (this.full = wanted));

  isFullScreen(): boolean {
    return this.full;
  }

  close(): void {
    this.emit('closed');
  }
}

function fakeKind() {
  const made: FakeWindow[] = [];
  const create = () => {
    made.push(new FakeWindow());
    return made.at(-1) as unknown as BrowserWindow;
  };
  return { made, create, raise: vi.fn() };
}

let stage: ReturnType<typeof fakeKind>;
let mini: ReturnType<typeof fakeKind>;
let windows: SideWindows;
const log = vi.fn();

beforeEach(() => {
  log.mockClear();
  stage = fakeKind();
  mini = fakeKind();
  windows = createSideWindows({ stage, mini }, log);
});

describe('opening', () => {
  test('makes a window once, on its own view, and then brings it to the front', () => {
    windows.show('stage');
    windows.show('stage');
    expect(stage.made).toHaveLength(1);
    expect(stage.made[0]?.loadURL).toHaveBeenCalledExactlyOnceWith('app://briefing/#/stage');
    expect(stage.raise).toHaveBeenCalledExactlyOnceWith(stage.made[0]);
    expect(mini.made).toEqual([]);
  });

  test('makes it anew when it was closed, by whatever means', () => {
    windows.show('mini');
    mini.made[0]?.close();
    windows.show('mini');
    expect(mini.made).toHaveLength(2);
    expect(mini.raise).not.toHaveBeenCalled();
  });

  test('is told to the log when the view cannot be loaded', async () => {
    const create = () => {
      const window = new FakeWindow();
      window.loadURL.mockRejectedValue(new Error('ERR_FAILED'));
      return window as unknown as BrowserWindow;
    };
    createSideWindows({ stage, mini: { create, raise: vi.fn() } }, log).show('mini');
    await vi.waitFor(() => expect(log).toHaveBeenCalledExactlyOnceWith('The window mini could not be loaded.'));
  });
});

test('which are open is told at each change', () => {
  const heard: string[][] = [];
  windows.onChange(() => heard.push(windows.open()));
  windows.show('stage');
  windows.show('mini');
  windows.show('mini');
  windows.close('stage');
  expect(heard).toEqual([['stage'], ['stage', 'mini'], ['mini']]);
});

test('all are closed at once', () => {
  windows.show('stage');
  windows.show('mini');
  windows.closeAll();
  expect(windows.open()).toEqual([]);
});

test('closing what is not open does nothing', () => {
  windows.close('stage');
  windows.closeAll();
  expect(windows.open()).toEqual([]);
});

describe('the full screen of the stage', () => {
  test('is entered and left', () => {
    windows.show('stage');
    for (const to of ['toggle', 'toggle', 'leave'] as const) windows.fullScreen(to);
    expect(stage.made[0]?.setFullScreen.mock.calls).toEqual([[true], [false], [false]]);
  });

  test('is nothing while there is no stage', () => {
    windows.show('mini');
    windows.fullScreen('toggle');
    expect(mini.made[0]?.setFullScreen).not.toHaveBeenCalled();
  });
});
