import { describe, expect, it } from 'vitest';
import { standingToShow } from '#core/agenda/run/standing-to-show.ts';
import { later } from '#core/time/instant.ts';
import { logOf, seoul } from '../../../support/run-log.ts';
import { smallProgramme } from '../../../support/small-programme.ts';

const day = '2026-11-24';
const hours = (count: number) => count * 3_600_000;
const whole = ['welcome', 'keynote', 'first', 'second', 'qa', 'thanks'].map((id, place) => `14:0${place} start ${id}`);

function by(now: string | number, lines: string[], isRunner = false, settled: 'run' | 'plan' | null = null) {
  const run = lines.length > 0 ? { date: day, entries: logOf(...lines) } : null;
  const at = typeof now === 'string' ? seoul(now) : later(seoul('15:30'), now);
  return standingToShow(smallProgramme, run, { by: settled, isRunner }, at).by;
}

describe('what a view goes by', () => {
  it('is the plan where nobody runs the programme', () => {
    expect(by('14:10', [])).toBe('plan');
  });
  it('is the run for whoever runs it, before the first key', () => {
    expect(by('14:10', [], true)).toBe('run');
  });
  it('is the run once there is one', () => {
    expect(by('14:10', ['14:05 start welcome'])).toBe('run');
  });
  it('is the plan for a run that is of another day', () => {
    const run = { date: '2026-11-25', entries: logOf('14:05 start welcome') };
    expect(standingToShow(smallProgramme, run, { by: null, isRunner: false }, seoul('14:10')).by).toBe('plan');
  });
  it('is what was settled, whatever there is', () => {
    expect(by('14:10', ['14:05 start welcome'], true, 'plan')).toBe('plan');
    expect(by(hours(100), [], false, 'run')).toBe('run');
  });

  describe('long after the event', () => {
    it('is the plan when nothing was ever begun: nothing is three days late', () => {
      expect(by(hours(72), [], true)).toBe('plan');
    });
    it('is the plan when the run was left open', () => {
      expect(by(hours(11), ['14:05 start welcome'])).toBe('run');
      expect(by(hours(12), ['14:05 start welcome'])).toBe('plan');
    });
    it('is the run when it was ended, with the times that were', () => {
      expect(by(hours(72), [...whole, '14:10 finish'])).toBe('run');
    });
  });
});
