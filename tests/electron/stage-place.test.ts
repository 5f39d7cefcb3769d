import type { Display } from 'electron';
import { expect, test } from 'vitest';
import { stagePlace } from '../../electron/stage-place.ts';

function display(id: number, x: number, internal = false): Display {
  const workArea = { x, y: 0, width: 1920, height: 1000 };
  return { id, internal, bounds: { ...workArea, height: 1080 }, workArea } as Display;
}

const laptop = display(1, 0, true);
const monitor = display(2, 1920);
const projector = display(3, 3840);

test('on the only display: a large window in its middle', () => {
  expect(stagePlace(laptop, [laptop])).toEqual({
    display: 1,
    bounds: { x: 192, y: 100, width: 1536, height: 800 },
    fullScreen: false,
  });
});

test('beside another display: all of that one, whichever of the two the main window stands on', () => {
  const place = stagePlace(laptop, [laptop, projector]);
  expect(place).toMatchObject({ display: 3, bounds: { x: 4032 }, fullScreen: true });
  expect(stagePlace(projector, [laptop, projector])).toMatchObject({ display: 1, fullScreen: true });
});

test('of three: the one that is neither built in nor the main window’s', () => {
  expect(stagePlace(monitor, [laptop, monitor, projector])).toMatchObject({ display: 3, fullScreen: true });
  expect(stagePlace(laptop, [laptop, monitor, projector])).toMatchObject({ display: 2, fullScreen: true });
});
