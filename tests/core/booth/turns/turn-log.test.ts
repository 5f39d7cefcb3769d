import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTurnLog, makesSense, openStint } from '#core/booth/turns/turn-log.ts';
import type { TurnAction } from '#core/booth/turns/turns-schema.ts';
import { instant } from '#core/time/instant.ts';
import { at, carryOn, chooseNext, handOver, start, stop, undo } from '../../../support/booth.ts';

const on = (log: TurnAction[]) => openStint(foldTurnLog(log).sitting)?.interpreter ?? null;

describe('a log', () => {
  it('tells who is on, from when to when', () => {
    const { sitting } = foldTurnLog([start(at(0)), handOver(at(20), 1), handOver(at(41), 0, 60_000), stop(at(50))]);
    expect(sitting?.stints).toEqual([
      { interpreter: 0, from: at(0), to: at(20), rested: 0 },
      { interpreter: 1, from: at(20), to: at(41), rested: 60_000 },
      { interpreter: 0, from: at(41), to: at(50), rested: 0 },
    ]);
  });

  it('begins anew with the next start', () => {
    expect(foldTurnLog([start(at(0)), stop(at(10)), start(at(20), 1)]).sitting?.stints).toHaveLength(1);
  });

  it('never counts a rest that is longer than the turn', () => {
    expect(foldTurnLog([start(at(0)), stop(at(1), 99_999_999)]).sitting?.stints[0]?.rested).toBe(60_000);
  });

  it('does not run backward when the clock was set back', () => {
    const { sitting } = foldTurnLog([start(at(60)), handOver(at(5), 1), handOver(at(70), 0), carryOn(at(6))]);
    expect(sitting?.stints.map(({ from }) => from)).toEqual([at(60), at(60), at(70)]);
    expect(sitting).toMatchObject({ lastAt: at(70), carriedOn: [at(70)] });
  });

  it('moves with a clock that was set, so that what lasted ten minutes still did', () => {
    const log = [start(at(60)), handOver(at(70), 1), { at: at(15), do: 'set-clock' as const, by: -3_600_000 }];
    const { sitting, last } = foldTurnLog([...log, handOver(at(30), 0)]);
    expect(sitting?.stints.map(({ from, to }) => [from, to])).toEqual([
      [at(0), at(10)],
      [at(10), at(30)],
      [at(30), null],
    ]);
    expect(last?.at).toBe(at(30));
    expect(on([...log, undo(at(20))])).toBe(0);
  });

  it('takes each start at its word: a clock that was wrong once is wrong no longer', () => {
    const { sitting } = foldTurnLog([start(at(9999)), stop(at(9999)), start(at(10))]);
    expect(sitting?.lastAt).toBe(at(10));
  });
});

describe('undo', () => {
  it.each([
    ['a hand-over', [start(at(0)), handOver(at(9), 1), undo(at(10))], 0],
    ['a stop', [start(at(0)), stop(at(9)), undo(at(10))], 0],
    ['a start', [start(at(0)), undo(at(10))], null],
    ['two, the last first', [start(at(0)), handOver(at(8), 1), handOver(at(9), 0), undo(at(10)), undo(at(11))], 0],
    ['nothing', [undo(at(0)), start(at(1), 1)], 1],
  ])('takes back %s', (_title, log, interpreter) => {
    expect(on(log)).toBe(interpreter);
  });

  it('takes back who was chosen, and that the booth carried on', () => {
    const begun = [start(at(0)), chooseNext(at(1), 2), carryOn(at(2))];
    expect(foldTurnLog(begun).sitting).toMatchObject({ chosen: 2, carriedOn: [at(2)] });
    expect(foldTurnLog([...begun, undo(at(3)), undo(at(4))]).sitting).toMatchObject({ chosen: null, carriedOn: [] });
  });
});

describe('an action', () => {
  const staffed = foldTurnLog([start(at(0))]);
  const empty = foldTurnLog([]);
  const stopped = foldTurnLog([start(at(0)), stop(at(1))]);
  it.each<[string, ReturnType<typeof foldTurnLog>, TurnAction, boolean]>([
    ['start, on an empty log', empty, start(at(2)), true],
    ['start, after a stop', stopped, start(at(2)), true],
    ['start, while staffed', staffed, start(at(2)), false],
    ['hand over to another', staffed, handOver(at(2), 1), true],
    ['hand over to the one who is on', staffed, handOver(at(2), 0), false],
    ['hand over with nobody on', stopped, handOver(at(2), 1), false],
    ['choose the one who is on', staffed, chooseNext(at(2), 0), false],
    ['choose another', staffed, chooseNext(at(2), 2), true],
    ['carry on', staffed, carryOn(at(2)), true],
    ['carry on with nobody on', empty, carryOn(at(2)), false],
    ['stop twice', stopped, stop(at(2)), false],
    ['undo', stopped, undo(at(2)), true],
    ['undo nothing', empty, undo(at(2)), false],
    ['set the clock of a log', stopped, { at: at(2), do: 'set-clock', by: -1 }, true],
    ['set the clock of none', empty, { at: at(2), do: 'set-clock', by: -1 }, false],
  ])('makes sense or not: %s', (_title, history, action, sense) => {
    expect(makesSense(history, action)).toBe(sense);
  });
});

const anyAction: fc.Arbitrary<TurnAction> = fc.oneof(
  fc.record({ at: fc.integer(), do: fc.constantFrom('start', 'next'), interpreter: fc.nat(2) }),
  fc.record({ at: fc.integer(), do: fc.constant('hand-over'), interpreter: fc.nat(2), rested: fc.nat() }),
  fc.record({ at: fc.integer(), do: fc.constant('stop'), rested: fc.nat() }),
  fc.record({ at: fc.integer(), do: fc.constantFrom('carry-on', 'undo') }),
  fc.record({ at: fc.integer(), do: fc.constant('set-clock'), by: fc.integer() }),
) as unknown as fc.Arbitrary<TurnAction>;

it('any log at all folds to turns that follow each other, and undo restores what was there', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 30 }), anyAction, (log, action) => {
      const history = foldTurnLog(log);
      const stints = history.sitting?.stints ?? [];
      for (const [index, stint] of stints.entries()) {
        const next = stints[index + 1];
        expect(stint.to === null).toBe(!next && openStint(history.sitting) !== null);
        if (next) expect([stint.to, stint.interpreter === next.interpreter]).toEqual([next.from, false]);
        if (stint.to !== null) expect(stint.to - stint.from).toBeGreaterThanOrEqual(stint.rested);
      }
      if (action.do === 'undo' || action.do === 'set-clock') return;
      const done = makesSense(history, action);
      const back = foldTurnLog([...log, action, ...(done ? [undo(instant(0))] : [])]);
      expect([back.sitting, back.last]).toEqual([history.sitting, history.last]);
    }),
    { numRuns: 5000 },
  );
});
