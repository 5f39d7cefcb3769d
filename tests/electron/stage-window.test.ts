import { EventEmitter } from 'node:events';
import type { BrowserWindow, Rectangle } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MainWindow } from '../../electron/main-window.ts';
import { stageWindow } from '../../electron/stage-window.ts';

interface FakeDisplay {
  id: number;
  internal: boolean;
  workArea: Rectangle;
}

const electron = vi.hoisted(() => ({
  screen: null as unknown,
  BrowserWindow: null as unknown,
  nativeTheme: { themeSource: 'light' },
}));
vi.mock('electron', () => electron);

class FakeScreen extends EventEmitter {
  displays: FakeDisplay[] = [];
  getPrimaryDisplay = () => this.displays[0];
  getAllDisplays = () => this.displays;
  getDisplayMatching = () => this.displays[0];
}

/** Full screens are entered and left a moment later, as on a Mac. */
class FakeWindow extends EventEmitter {
  static made: FakeWindow[] = [];
  readonly options: Record<string, unknown>;
  readonly calls: unknown[][] = [];
  full = false;
  minimized = false;

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    FakeWindow.made.push(this);
  }

  isFullScreen = () => this.full;
  isMinimized = () => this.minimized;
  show = () => this.calls.push(['show']);
  showInactive = () => this.calls.push(['showInactive']);
  restore = () => this.calls.push(['restore']);
  moveTop = () => this.calls.push(['moveTop']);
  setBounds = (bounds: Rectangle) => this.calls.push(['setBounds', bounds, this.full]);
  setFullScreen = (wanted: boolean) => {
    this.calls.push(['setFullScreen', wanted]);
    queueMicrotask(() => {
      this.full = wanted;
      this.emit(wanted ? 'enter-full-screen' : 'leave-full-screen');
    });
  };
}

const laptop = { id: 1, internal: true, workArea: { x: 0, y: 0, width: 1000, height: 1000 } };
const projector = { id: 2, internal: false, workArea: { x: 1000, y: 0, width: 2000, height: 1000 } };
const onLaptop = { x: 100, y: 100, width: 800, height: 800 };
const onProjector = { x: 1200, y: 100, width: 1600, height: 800 };

let screen: FakeScreen;
const focusMain = vi.fn();
const main = { current: () => ({ getBounds: () => ({}), focus: focusMain }) } as unknown as MainWindow;

function openStage(displays: FakeDisplay[]): FakeWindow {
  screen.displays = displays;
  stageWindow('/app/preload.cjs', main).create();
  const window = FakeWindow.made.at(-1) ?? expect.fail();
  window.emit('ready-to-show');
  return window;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  focusMain.mockClear();
  FakeWindow.made = [];
  screen = new FakeScreen();
  electron.screen = screen;
  electron.BrowserWindow = FakeWindow;
});

describe('with a second display', () => {
  test('it fills that one, and the keyboard stays where the event is run from', async () => {
    const window = openStage([laptop, projector]);
    expect(window.options).toMatchObject({ ...onProjector, show: false, backgroundColor: '#000000' });
    await settled();
    expect(window.calls).toEqual([['showInactive'], ['setFullScreen', true]]);
    expect(focusMain).toHaveBeenCalledOnce();
  });

  test('it comes back to the main display when that one is unplugged, and covers nothing there', async () => {
    const window = openStage([laptop, projector]);
    await settled();
    window.calls.length = 0;
    focusMain.mockClear();
    screen.displays = [laptop];
    screen.emit('display-removed', {}, projector);
    await settled();
    expect(window.calls).toEqual([
      ['setFullScreen', false],
      ['setBounds', onLaptop, false],
    ]);
    expect(focusMain).toHaveBeenCalledOnce();
  });

  test('it fills a display again that is plugged in again', async () => {
    const window = openStage([laptop, projector]);
    await settled();
    screen.displays = [laptop];
    screen.emit('display-removed', {}, projector);
    await settled();
    window.calls.length = 0;
    screen.displays = [laptop, projector];
    screen.emit('display-added', {}, projector);
    await settled();
    expect(window.calls).toEqual([
      ['setBounds', onProjector, false],
      ['setFullScreen', true],
    ]);
  });

  test('it stays where it is when another display comes or goes', async () => {
    const window = openStage([laptop, projector]);
    await settled();
    window.calls.length = 0;
    const third = { ...projector, id: 3 };
    screen.emit('display-added', {}, third);
    screen.emit('display-removed', {}, third);
    await settled();
    expect(window.calls).toEqual([]);
  });

  test('asked for again it is raised without the keyboard', () => {
    const window = openStage([laptop, projector]);
    window.full = true;
    window.calls.length = 0;
    stageWindow('/app/preload.cjs', main).raise(window as unknown as BrowserWindow);
    expect(window.calls).toEqual([['moveTop']]);
  });
});

describe('with one display', () => {
  test('it is a large window like any other', async () => {
    const window = openStage([laptop]);
    await settled();
    expect(window.options).toMatchObject(onLaptop);
    expect(window.calls).toEqual([['show']]);
  });

  test('asked for again it is shown, from the dock too', () => {
    const window = openStage([laptop]);
    window.minimized = true;
    window.calls.length = 0;
    stageWindow('/app/preload.cjs', main).raise(window as unknown as BrowserWindow);
    expect(window.calls).toEqual([['restore'], ['show']]);
  });
});

test('a stage that is closed watches no display any more', () => {
  const window = openStage([laptop, projector]);
  window.emit('closed');
  expect(screen.eventNames()).toEqual([]);
});
