import type { BrowserWindow, Rectangle } from 'electron';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  chooseWindowState,
  keepState,
  mainWindowLimits,
  readKeptState,
  windowStateFile,
} from '../../electron/window-state.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };
const left = { x: 100, y: 80, width: 900, height: 700, maximised: false };
const centre = { x: 80, y: 33, width: 1280, height: 860, maximised: false };

const choose = (kept: unknown, workAreas: readonly Rectangle[]) => chooseWindowState(kept, workAreas, mainWindowLimits);

describe('where the window opens', () => {
  test('as it was left', () => {
    expect(choose(left, [laptop])).toEqual(left);
    expect(choose({ ...left, maximised: true }, [laptop])).toEqual({ ...left, maximised: true });
  });

  test('on the display it was left on, while that is there', () => {
    const other = { ...left, x: 2000 };
    expect(choose(other, [laptop, beside])).toEqual(other);
    expect(choose(other, [laptop])).toEqual(centre);
  });

  test('partly outside, as long as its top can be caught', () => {
    for (const place of [{ x: -780 }, { x: 1320 }, { y: 860 }]) {
      expect(choose({ ...left, ...place }, [laptop]), JSON.stringify(place)).toEqual({ ...left, ...place });
    }
  });

  test('in the middle when its top cannot be caught', () => {
    for (const place of [{ x: -781 }, { x: 1321 }, { y: 861 }, { y: 24 }]) {
      expect(choose({ ...left, ...place }, [laptop]), JSON.stringify(place)).toEqual(centre);
    }
  });

  test('in the middle of the first display at the first start', () => {
    expect(choose(null, [laptop, beside])).toEqual(centre);
    expect(choose(null, [beside, laptop])).toEqual({ ...centre, x: 1760, y: 110 });
  });

  test('no larger than the display', () => {
    expect(choose(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toMatchObject({
      x: 0,
      y: 0,
      width: 1024,
      height: 600,
    });
  });

  test('somewhere even when no display is known', () => {
    expect(choose(left, [])).toMatchObject({ width: 1280, height: 860 });
  });

  test.each([
    ['a part is missing', { ...left, width: undefined }],
    ['a part is no number', { ...left, x: '100' }],
    ['a part is no whole number', { ...left, x: 0.5 }],
    ['a part is more than a number can say', { ...left, x: 1e300 }],
    ['it is too small to be used', { ...left, width: 3 }],
    ['there is a part too many', { ...left, fullscreen: true }],
    ['it is no object', 'window'],
    ['it is a list', [100, 80, 900, 700]],
  ])('in the middle when %s', (_what, kept) => {
    expect(choose(kept, [laptop])).toEqual(centre);
  });
});

describe('what is kept', () => {
  const window = {
    getNormalBounds: () => ({ x: 1, y: 2, width: 640, height: 480 }),
    isMaximized: () => true,
  } as BrowserWindow;

  test('is read back', () => {
    const file = windowStateFile(temporaryFolder(), 'window');
    keepState(file, window, () => {});
    expect(readKeptState(file)).toEqual({ x: 1, y: 2, width: 640, height: 480, maximised: true });
    expect(readdirSync(path.dirname(file))).toEqual(['window.json']);
  });

  test('is nothing when the file is missing or damaged', () => {
    const file = windowStateFile(temporaryFolder(), 'window');
    expect(readKeptState(file)).toBeNull();
    writeFileSync(file, '{"x":1,');
    expect(readKeptState(file)).toBeNull();
  });

  test('is told to the log, not to the user, when it cannot be kept', () => {
    const folder = temporaryFolder();
    const file = windowStateFile(folder, 'window');
    writeFileSync(file, '{"x":1}');
    // A folder in the place of the file that is written first: nobody can write it, root neither.
    mkdirSync(`${file}.partial`);
    const log = vi.fn();
    keepState(file, window, log);
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('window.json was not kept: E'));
    expect(readFileSync(file, 'utf8')).toBe('{"x":1}');
  });
});
