import { beforeEach, expect, test, vi } from 'vitest';
import { createKeepAwake } from '../../electron/keep-awake.ts';

const electron = vi.hoisted(() => ({ powerSaveBlocker: { start: vi.fn(), stop: vi.fn() } }));
vi.mock('electron', () => electron);

const { start, stop } = electron.powerSaveBlocker;

beforeEach(() => {
  vi.clearAllMocks();
  // The first blocker of a process has the id 0.
  start.mockReturnValue(0);
});

test('the display is kept awake once, for as long as there is a reason', () => {
  const { keep } = createKeepAwake();
  expect(keep('run', true)).toBe(true);
  expect(keep('run', true)).toBe(true);
  expect(keep('rehearsal', true)).toBe(true);
  expect(start.mock.calls).toEqual([['prevent-display-sleep']]);
  expect(keep('run', false)).toBe(true);
  expect(stop).not.toHaveBeenCalled();
  expect(keep('rehearsal', false)).toBe(false);
  expect(stop.mock.calls).toEqual([[0]]);
});

test('a reason that never was is none', () => {
  expect(createKeepAwake().keep('run', false)).toBe(false);
  expect(start).not.toHaveBeenCalled();
  expect(stop).not.toHaveBeenCalled();
});

test('it may sleep when the window is gone, and is kept awake anew', () => {
  const awake = createKeepAwake();
  awake.keep('run', true);
  awake.keep('rehearsal', true);
  awake.release();
  awake.release();
  expect(stop.mock.calls).toEqual([[0]]);
  start.mockReturnValue(1);
  awake.keep('run', true);
  awake.keep('run', false);
  expect(stop.mock.calls).toEqual([[0], [1]]);
});
