import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RehearsalState } from '#core/rehearsal/fold-rehearsal.ts';
import { measureRehearsal } from '#core/rehearsal/measure-rehearsal.ts';
import { phaseOfLeft } from '#core/rehearsal/phase-of-left.ts';
import { wholeSeconds } from '#core/rehearsal/whole-seconds.ts';
import { instant } from '#core/time/instant.ts';

const plan = {
  slides: [60, 90, 120].map((seconds, slide) => ({ id: `s${slide}`, seconds })),
  slotMinutes: 5 as number | null,
};

function measured(slide: number, usedSeconds: readonly number[], slotMinutes: number | null = 5) {
  const state: RehearsalState = {
    phase: 'running',
    startedAt: instant(0),
    slide,
    usedMs: usedSeconds.map((seconds) => seconds * 1000),
    at: instant(0),
  };
  return measureRehearsal({ ...plan, slotMinutes }, state);
}

describe('ahead or behind, at this point', () => {
  it.each([
    ['at the start', 0, [0, 0, 0], 0],
    ['within the first slide', 0, [59, 0, 0], 0],
    ['over on the first', 0, [75, 0, 0], 15],
    ['a slide left early', 1, [40, 0, 0], -20],
    ['ahead, and over on this one', 1, [40, 100, 0], -10],
    ['behind from before', 1, [100, 90, 0], 40],
    ['at the end, not yet over', 2, [60, 90, 119], 0],
    ['gone back, the later slide within its plan', 0, [60, 30, 0], 0],
    ['gone back, the later slide over its plan', 0, [60, 100, 0], 10],
    ['gone on without a slide', 2, [60, 0, 0], -90],
  ])('%s', (_title, slide, used, offset) => {
    expect(measured(slide, used).offsetMs).toBe(offset * 1000);
  });
});

describe('against the slot', () => {
  it('counts down what is left, and below nothing', () => {
    expect(measured(1, [100, 90, 0]).leftMs).toBe(110_000);
    expect(measured(2, [100, 90, 130]).leftMs).toBe(-20_000);
  });

  it('predicts the whole, if what is left keeps to its plan', () => {
    expect(measured(1, [100, 30, 0]).predictedMs).toBe((100 + 90 + 120) * 1000);
    expect(measured(2, [100, 90, 130]).predictedMs).toBe(320_000);
  });

  it('holds a deck without minutes of its own against its plan', () => {
    expect(measured(0, [30, 0, 0], null)).toMatchObject({ limit: { of: 'plan', ms: 270_000 }, leftMs: 240_000 });
    expect(measured(0, [30, 0, 0])).toMatchObject({ limit: { of: 'slot', ms: 300_000 } });
  });

  it.each([
    [121, 'running'],
    [120, 'warning'],
    [60.001, 'warning'],
    [60, 'danger'],
    [0, 'danger'],
    [-0.001, 'overtime'],
  ])('%d s left is %s', (seconds, phase) => {
    expect(phaseOfLeft(seconds * 1000)).toBe(phase);
  });

  it('has the slot’s own limits of phases', () => {
    expect(phaseOfLeft(200_000, { warnMinutes: 4, dangerMinutes: 3 })).toBe('warning');
    expect(phaseOfLeft(200_000, { warnMinutes: 5, dangerMinutes: 4 })).toBe('danger');
  });
});

it('gone through in order, ahead or behind is what was used less what was planned', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2 }),
      fc.array(fc.nat({ max: 400 }), { minLength: 3, maxLength: 3 }),
      (slide, seconds) => {
        const used = seconds.map((value, place) => (place > slide ? 0 : value));
        const planned = plan.slides.map((each) => each.seconds);
        const before = planned.slice(0, slide).reduce((sum, value, place) => sum + (used[place] ?? 0) - value, 0);
        const now = Math.max(0, (used[slide] ?? 0) - (planned[slide] ?? 0));
        const { offsetMs, usedMs, predictedMs, plannedMs } = measured(slide, used);
        expect(offsetMs).toBe((before + now) * 1000);
        expect(usedMs).toBe(used.reduce((sum, value) => sum + value, 0) * 1000);
        expect(predictedMs - plannedMs).toBe(offsetMs);
      },
    ),
  );
});

it('whole seconds of the parts add up to the whole seconds of the whole', () => {
  expect(wholeSeconds([10_600, 10_600, 10_600])).toEqual([10, 11, 10]);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1_000_000 })), (spans) => {
      const seconds = wholeSeconds(spans);
      const whole = Math.floor(spans.reduce((sum, span) => sum + span, 0) / 1000);
      expect(seconds.reduce((sum, value) => sum + value, 0)).toBe(whole);
      for (const [place, value] of seconds.entries())
        expect(Math.abs(value - (spans[place] ?? 0) / 1000)).toBeLessThan(1);
    }),
  );
});
