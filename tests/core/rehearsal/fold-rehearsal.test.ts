import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canTakeBack, foldRehearsal, stateAt, type RehearsalState } from '#core/rehearsal/fold-rehearsal.ts';
import { rehearsalEntrySchema, type RehearsalEntry } from '#core/rehearsal/rehearsal-schema.ts';
import { instant } from '#core/time/instant.ts';

type Told = readonly [seconds: number, what: RehearsalEntry['do'] | number];

/** "at 5 s, next"; a number is the slide gone to. */
function log(...told: Told[]): RehearsalEntry[] {
  return told.map(([seconds, what]) =>
    rehearsalEntrySchema.parse({
      at: Math.round(seconds * 1000),
      ...(typeof what === 'number' ? { do: 'go', slide: what } : { do: what }),
    }),
  );
}

function stateOf(entries: readonly RehearsalEntry[], seconds: number, slides = 3): RehearsalState {
  const folded = foldRehearsal(slides, entries);
  if (!folded.ok || !folded.state) throw new Error(`No state: ${JSON.stringify(folded)}`);
  return stateAt(folded.state, instant(Math.round(seconds * 1000)));
}

const used = (entries: readonly RehearsalEntry[], seconds: number) =>
  stateOf(entries, seconds).usedMs.map((ms) => ms / 1000);

describe('a rehearsal', () => {
  it('is nothing before its first line', () => {
    expect(foldRehearsal(3, [])).toEqual({ ok: true, state: null });
  });

  it('gives the time to the slide that is shown, and adds up a slide shown twice', () => {
    const entries = log([0, 'start'], [10, 'next'], [25, 'previous'], [30, 2]);
    expect(used(entries, 31.5)).toEqual([15, 15, 1.5]);
    expect(stateOf(entries, 31.5)).toMatchObject({ phase: 'running', slide: 2, startedAt: 0 });
  });

  it('keeps its pause over a change of slide', () => {
    const entries = log([0, 'start'], [10, 'pause'], [20, 'next'], [50, 'resume']);
    expect(stateOf(entries.slice(0, 3), 45)).toMatchObject({ phase: 'paused', slide: 1 });
    expect(used(entries, 55)).toEqual([10, 5, 0]);
  });

  it('stands still once it is finished', () => {
    expect(used(log([0, 'start'], [10, 'finish']), 5000)).toEqual([10, 0, 0]);
    expect(stateOf(log([0, 'start'], [10, 'pause'], [20, 'finish']), 21).phase).toBe('finished');
  });

  it('does not count the time away, and waits', () => {
    const entries = log([0, 'start'], [10, 'next'], [300, 'away'], [310, 'resume']);
    expect(stateOf(entries.slice(0, 3), 305)).toMatchObject({ phase: 'paused', slide: 1 });
    expect(used(entries, 312)).toEqual([10, 2, 0]);
  });
});

describe('taking back', () => {
  it('gives the time since to the slide that was shown before', () => {
    expect(used(log([0, 'start'], [10, 'next'], [12, 'undo']), 15)).toEqual([15, 0, 0]);
  });

  it('of a pause counts the time as if there had been none', () => {
    expect(used(log([0, 'start'], [10, 'pause'], [14, 'undo']), 15)).toEqual([15, 0, 0]);
  });

  it('of the finish goes on, without the time in between', () => {
    const entries = log([0, 'start'], [10, 'finish'], [100, 'undo']);
    expect(stateOf(entries, 105).phase).toBe('running');
    expect(used(entries, 105)).toEqual([15, 0, 0]);
    expect(stateOf(log([0, 'start'], [10, 'pause'], [20, 'finish'], [100, 'undo']), 105).phase).toBe('paused');
  });

  it('goes back line by line, but not behind the start', () => {
    const entries = log([0, 'start'], [10, 'next'], [20, 'next'], [21, 'undo'], [22, 'undo']);
    expect(used(entries, 30)).toEqual([30, 0, 0]);
    expect(foldRehearsal(3, [...entries, ...log([31, 'undo'])])).toEqual({
      ok: false,
      line: 5,
      code: 'nothing-to-undo',
    });
  });
});

describe('a clock set back', () => {
  it('lets no time pass, and takes none away', () => {
    const entries = log([100, 'start'], [110, 'next'], [50, 'next']);
    expect(used(entries.slice(0, 2), 40)).toEqual([10, 0, 0]);
    expect(used(entries, 60)).toEqual([10, 0, 10]);
  });
});

describe('a line that makes no sense is refused', () => {
  it.each<[string, Told[]]>([
    ['not-started', [[0, 'next']]],
    ['not-started', [[0, 'undo']]],
    [
      'already-started',
      [
        [0, 'start'],
        [1, 'start'],
      ],
    ],
    [
      'no-previous-slide',
      [
        [0, 'start'],
        [1, 'previous'],
      ],
    ],
    [
      'no-next-slide',
      [
        [0, 'start'],
        [1, 2],
        [2, 'next'],
      ],
    ],
    [
      'unknown-slide',
      [
        [0, 'start'],
        [1, 3],
      ],
    ],
    [
      'not-paused',
      [
        [0, 'start'],
        [1, 'resume'],
      ],
    ],
    [
      'already-paused',
      [
        [0, 'start'],
        [1, 'pause'],
        [2, 'pause'],
      ],
    ],
    [
      'not-running',
      [
        [0, 'start'],
        [1, 'pause'],
        [2, 'away'],
      ],
    ],
    [
      'already-finished',
      [
        [0, 'start'],
        [1, 'finish'],
        [2, 'next'],
      ],
    ],
    [
      'nothing-to-undo',
      [
        [0, 'start'],
        [1, 'undo'],
      ],
    ],
  ])('%s', (code, told) => {
    expect(foldRehearsal(3, log(...told))).toEqual({ ok: false, line: told.length - 1, code });
  });
});

const slides = 5;
/** Logs that make sense, with time that never goes back: each line is kept only if the ones before take it. */
const logs = fc
  .array(
    fc.tuple(
      fc.nat({ max: 100_000 }),
      fc.oneof(
        fc.constantFrom('next', 'previous', 'pause', 'resume', 'undo', 'next', 'finish', 'away' as const),
        fc.nat({ max: slides - 1 }),
      ),
    ),
    { maxLength: 40 },
  )
  .map((steps) => {
    let at = 1_000;
    const kept: RehearsalEntry[] = log([1, 'start']);
    for (const [passed, what] of steps) {
      at += passed;
      const [entry] = log([at / 1000, what as RehearsalEntry['do'] | number]) as [RehearsalEntry];
      if (foldRehearsal(slides, [...kept, entry]).ok) kept.push(entry);
    }
    return { entries: kept, at };
  });

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const at = (entries: readonly RehearsalEntry[], ms: number) => stateOf(entries, ms / 1000, slides);

describe('any rehearsal', () => {
  it('folds the same way every time, and in one go as line by line', () => {
    fc.assert(
      fc.property(logs, fc.nat({ max: 50_000 }), ({ entries, at: last }, more) => {
        const once = at(entries, last + more);
        expect(at(entries, last + more)).toEqual(once);
        expect(at(entries, last + more)).toEqual(stateAt(at(entries, last), instant(last + more)));
      }),
    );
  });

  it('uses on its slides no more than has passed, never less than nothing, and only forward', () => {
    fc.assert(
      fc.property(logs, fc.nat({ max: 50_000 }), ({ entries, at: last }, more) => {
        const before = at(entries, last);
        const later = at(entries, last + more);
        expect(sum(later.usedMs)).toBeLessThanOrEqual(last + more - 1_000);
        for (const [slide, ms] of before.usedMs.entries()) expect(later.usedMs[slide]).toBeGreaterThanOrEqual(ms);
        expect(Math.min(...before.usedMs)).toBeGreaterThanOrEqual(0);
        expect(later.slide).toBeLessThan(slides);
      }),
    );
  });

  it('without pauses and takings back uses on its slides together exactly what has passed', () => {
    fc.assert(
      fc.property(logs, ({ entries, at: last }) => {
        const moving = entries.filter(({ do: what }) => ['start', 'next', 'previous', 'go'].includes(what));
        fc.pre(foldRehearsal(slides, moving).ok);
        expect(sum(at(moving, last).usedMs)).toBe(last - 1_000);
      }),
    );
  });

  it('is none the longer for a pause, wherever it is made', () => {
    const pauses = fc.record({ where: fc.nat(), when: fc.nat(), long: fc.integer({ min: 1, max: 500_000 }) });
    fc.assert(
      fc.property(logs, pauses, ({ entries, at: last }, { where, when, long }) => {
        fc.pre(!entries.some(({ do: what }) => what === 'undo' || what === 'away'));
        const place = 1 + (where % entries.length);
        const before = entries.slice(0, place);
        const previous = (before.at(-1) as RehearsalEntry).at;
        fc.pre(at(before, previous).phase === 'running');
        const from = previous + (when % ((entries[place]?.at ?? last) - previous + 1));
        const pause = log([from / 1000, 'pause'], [(from + long) / 1000, 'resume']);
        const after = entries.slice(place).map((entry) => ({ ...entry, at: instant(entry.at + long) }));
        expect(at([...before, ...pause, ...after], last + long).usedMs).toEqual(at(entries, last).usedMs);
      }),
    );
  });

  it('can be taken back exactly when it says so', () => {
    fc.assert(
      fc.property(logs, ({ entries, at: last }) => {
        const { ok } = foldRehearsal(slides, [...entries, ...log([last / 1000, 'undo'])]);
        expect(canTakeBack(entries)).toBe(ok);
      }),
    );
  });

  it('is, after a line and its taking back, what it was', () => {
    fc.assert(
      fc.property(
        logs,
        fc.constantFrom('next', 'previous', 'pause', 'resume', 'away', 'finish' as const),
        ({ entries, at: last }, what) => {
          const tried = [...entries, ...log([last / 1000, what as RehearsalEntry['do']])];
          fc.pre(foldRehearsal(slides, tried).ok);
          const undone = [...tried, ...log([last / 1000, 'undo'])];
          expect(at(undone, last + 5_000)).toEqual(at(entries, last + 5_000));
        },
      ),
    );
  });
});
