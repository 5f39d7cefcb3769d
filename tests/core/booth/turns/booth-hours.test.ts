import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boothHours, type SessionTimes } from '#core/booth/turns/booth-hours.ts';
import { whenWorked, workBetween } from '#core/booth/turns/working-time.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { at, session } from '../../../support/booth.ts';

/** "0–60(65)": works from minute 0 to 60, stands by to 65. */
function told(sessions: SessionTimes[], carriedOn: Instant[] = []): string[] {
  const minute = (when: Instant) => (when - at(0)) / 60_000;
  return boothHours(sessions, carriedOn).working.map(
    ({ start, end, until }) => `${minute(start)}–${minute(end)}(${minute(until)})`,
  );
}

describe('the hours of a booth', () => {
  it('are those of the sessions, with the minutes that are given to nobody', () => {
    expect(told([session(0, 15, 3, 3, 8), session(15, 75, 15, 45)])).toEqual(['0–75(80)']);
  });

  it('stop at once for a break in the programme, and go on when it ends', () => {
    expect(told([session(0, 75, 30, 'b15', 30)])).toEqual(['0–30(30)', '45–75(80)']);
  });

  it('end with the session before a gap, with a few minutes of stand-by', () => {
    expect(told([session(0, 30, 30), session(50, 80, 30)])).toEqual(['0–30(35)', '50–80(85)']);
  });

  it.each([5, 4, 0])('run through a break or a gap of %i minutes', (minutes) => {
    expect(told([session(0, 60, 30, `b${minutes}`, 25)])).toHaveLength(1);
    expect(told([session(0, 30, 30), session(30 + minutes, 70, 20)])).toHaveLength(1);
  });

  it('last as long as a slot that runs past its session', () => {
    expect(told([session(0, 30, 40)])).toEqual(['0–40(45)']);
  });

  it('are one where sessions overlap', () => {
    expect(told([session(10, 40, 30), session(0, 30, 30)])).toEqual(['0–40(45)']);
  });

  it('are none without a programme', () => {
    expect(told([])).toEqual([]);
  });

  it('go on in a break when the booth says so, until the programme has something again', () => {
    expect(told([session(0, 75, 30, 'b20', 25)], [at(38)])).toEqual(['0–30(30)', '38–75(80)']);
  });

  it('have no gap where the booth says within the stand-by that it went on', () => {
    expect(told([session(0, 75, 30, 'b20', 25)], [at(33)])).toEqual(['0–75(80)']);
  });

  it('go on after the programme for an hour at most', () => {
    expect(told([session(0, 30, 30)], [at(33)])).toEqual(['0–93(98)']);
  });

  it('begin before the programme when the booth says so', () => {
    expect(told([session(10, 30, 20)], [at(2)])).toEqual(['2–30(35)']);
  });
});

describe('the slots', () => {
  it('are those that are interpreted: no breaks, none of no length', () => {
    const { slots } = boothHours([session(50, 75, 10, 'b4', 10), session(0, 50, 20, 'b15', 0, 10)]);
    expect(slots.map(({ start, end }) => [start, end])).toEqual([
      [at(0), at(20)],
      [at(35), at(45)],
      [at(50), at(60)],
      [at(64), at(74)],
    ]);
  });
});

describe('work', () => {
  const programme = fc
    .array(fc.tuple(fc.nat(40), fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 }), fc.nat(9)), {
      maxLength: 5,
    })
    .map((parts) => {
      let from = 0;
      return parts.map(([gap, slots, tail]) => {
        const begins = from + gap;
        from = begins + slots.reduce((sum, each) => sum + each, 0) + tail;
        return session(begins, from, ...slots.map((each, index) => (index === 2 ? (`b${each}` as const) : each)));
      });
    });
  const moment = fc.integer({ min: -60_000, max: 20_000_000 }).map((after) => instant(at(0) + after));

  it('between two instants is the work before and after any instant between them', () => {
    fc.assert(
      fc.property(programme, moment, moment, moment, (sessions, ...moments) => {
        const hours = boothHours(sessions);
        const [from, middle, to] = moments.toSorted((a, b) => a - b) as [Instant, Instant, Instant];
        expect(workBetween(hours, from, to)).toBe(workBetween(hours, from, middle) + workBetween(hours, middle, to));
        expect(workBetween(hours, from, to)).toBeGreaterThanOrEqual(0);
        expect(workBetween(hours, from, to)).toBeLessThanOrEqual(to - from);
      }),
    );
  });

  it('is done at the first instant at which so much of it is', () => {
    fc.assert(
      fc.property(programme, moment, fc.integer({ min: 1, max: 8_000_000 }), (sessions, from, length) => {
        const hours = boothHours(sessions);
        const done = whenWorked(hours, from, length);
        if (done === null) expect(workBetween(hours, from, instant(8.64e15))).toBeLessThan(length);
        else {
          expect(workBetween(hours, from, done)).toBe(length);
          expect(workBetween(hours, from, instant(done - 1))).toBe(length - 1);
        }
      }),
    );
  });
});
