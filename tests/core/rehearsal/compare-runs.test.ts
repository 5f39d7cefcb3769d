import { describe, expect, it } from 'vitest';
import { alwaysOver } from '#core/rehearsal/compare-runs.ts';
import { isComplete, reachedSlide, totalOfRun } from '#core/rehearsal/finished-run.ts';
import { instant } from '#core/time/instant.ts';

/** Three slides planned for a minute each, used in seconds. */
function run(...used: number[]) {
  const slides = used.map((seconds, slide) => ({ id: `s${slide}`, seconds: 60, usedMs: seconds * 1000 }));
  return { id: 1, startedAt: instant(0), slotMinutes: 3, slides };
}

describe('a slide that always runs over', () => {
  it('did so every time it was shown, the worst first', () => {
    expect(alwaysOver([run(70, 100, 30), run(90, 100, 80), run(62, 0, 20)])).toEqual([
      { id: 's1', times: 2, meanMs: 40_000 },
      { id: 's0', times: 3, meanMs: 14_000 },
    ]);
  });

  it('is none that kept within its plan once, or was shown once', () => {
    expect(alwaysOver([run(70, 10, 0), run(60, 90, 200)])).toEqual([]);
    expect(alwaysOver([run(70, 70, 70)])).toEqual([]);
    expect(alwaysOver([])).toEqual([]);
  });

  it('is none that is over by less than a second', () => {
    expect(alwaysOver([run(60.4, 0, 0), run(60.9, 0, 0)])).toEqual([]);
  });
});

it('a rehearsal that stopped early is not complete', () => {
  expect(isComplete(run(60, 60, 1))).toBe(true);
  expect(isComplete(run(60, 60, 0))).toBe(false);
  expect(reachedSlide(run(60, 60, 0))).toBe(1);
  expect(reachedSlide(run(0, 0, 0))).toBe(0);
  expect(totalOfRun(run(60, 60.5, 0))).toBe(120_500);
});
