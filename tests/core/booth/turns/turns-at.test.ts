import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boothHours } from '#core/booth/turns/booth-hours.ts';
import { restedBy, turnsAt, type BoothTurns } from '#core/booth/turns/turns-at.ts';
import type { TurnAction } from '#core/booth/turns/turns-schema.ts';
import { workBetween } from '#core/booth/turns/working-time.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { at, carryOn, chooseNext, handOver, session, start, stop, team, undo } from '../../../support/booth.ts';

/** The Forum: 14:00 is minute 0. */
const forum = [
  session(0, 15, 3, 3, 8),
  session(15, 75, 15, 15, 5, 5, 20),
  session(75, 135, 8, 8, 8, 8, 8, 20),
  session(135, 150, 3, 3),
];
const minute = (when: Instant | null) => when && (when - at(0)) / 60_000;
const expectedOf = ({ staffed }: BoothTurns) =>
  staffed?.expected.map((turn) => [turn.interpreter, minute(turn.start), minute(turn.handOver)]);

describe('the turns of the Forum', () => {
  it('are told from its start to its end, between two slots where that is near', () => {
    const turns = turnsAt(team(), [start(at(0))], forum, at(0));
    expect(turns.staffed).toMatchObject({
      interpreter: 0,
      next: 1,
      phase: 'working',
      worked: 0,
      handOver: { at: at(15), planned: at(15), why: 'slot', overdue: 0 },
    });
    expect(expectedOf(turns)).toEqual([
      [1, 15, 30],
      [0, 30, 50],
      [1, 50, 75],
      [0, 75, 91],
      [1, 91, 107],
      [0, 107, 127],
      [1, 127, null],
    ]);
  });

  it('wait for it when the booth is ready before', () => {
    const { staffed, minutes } = turnsAt(team(), [start(at(-30))], forum, at(-10));
    expect(staffed).toMatchObject({ phase: 'waiting', worked: 0, worksFrom: at(0), handOver: { at: at(15) } });
    expect(minutes).toEqual([0, 0]);
  });

  it('are over with it, and nobody counts on', () => {
    const { staffed, minutes } = turnsAt(team(), [start(at(0)), handOver(at(20), 1)], forum, at(600));
    expect(staffed).toMatchObject({ phase: 'over', handOver: null, expected: [], worksFrom: null });
    expect(minutes).toEqual([20 * 60_000, 135 * 60_000]);
  });
});

describe('who is on', () => {
  it('is nobody before the first start and after a stop, and the minutes stay', () => {
    expect(turnsAt(team(), [], forum, at(5))).toEqual({ staffed: null, minutes: null });
    expect(turnsAt(team(), [start(at(0)), stop(at(5))], forum, at(50))).toEqual({
      staffed: null,
      minutes: [300_000, 0],
    });
  });

  it('goes round among three, and one can be chosen out of turn', () => {
    const log = [start(at(0), 1)];
    const next = () => turnsAt(team(3), log, forum, at(100)).staffed?.next;
    expect(next()).toBe(2);
    log.push(handOver(at(10), 2));
    expect(next()).toBe(0);
    log.push(chooseNext(at(11), 1));
    expect(next()).toBe(1);
    log.push(handOver(at(20), 1));
    // Whoever has been off the longest.
    expect(next()).toBe(0);
    log.push(handOver(at(30), 0));
    expect(next()).toBe(2);
  });

  it('is still told when a member of the team is gone', () => {
    const turns = turnsAt(team(2), [start(at(0), 2), handOver(at(10), 0), handOver(at(20), 2)], forum, at(30));
    expect(turns.staffed).toMatchObject({ interpreter: 2, next: 1 });
    expect(turns.minutes).toEqual([600_000, 0, 1_200_000]);
  });
});

describe('a turn that is over', () => {
  const log = [start(at(15))];

  it('counts on by itself', () => {
    const { staffed } = turnsAt(team(), log, [session(15, 75, 60)], at(40, 30));
    expect(staffed?.handOver).toEqual({ planned: at(35), at: at(40, 30), why: 'turn', overdue: 330_000 });
    expect(staffed?.expected[0]).toMatchObject({ interpreter: 1, start: at(40, 30) });
  });

  it('waits for the end of a slot that has no more than three minutes left', () => {
    const sessions = [session(0, 90, 43, 47)];
    expect(turnsAt(team(), log, sessions, at(40)).staffed?.handOver).toMatchObject({ at: at(43), overdue: 300_000 });
    expect(turnsAt(team(), log, sessions, at(39, 59)).staffed?.handOver).toMatchObject({ at: at(39, 59) });
  });

  it('goes on to the end of a programme that has no more than three minutes left', () => {
    expect(turnsAt(team(), log, [session(0, 43, 43)], at(40)).staffed).toMatchObject({ handOver: null, expected: [] });
  });

  it('does not grow while there is nothing to interpret', () => {
    const sessions = [session(0, 90, 33, 'b20', 37)];
    const { staffed } = turnsAt(team(), log, sessions, at(50));
    expect(staffed).toMatchObject({ phase: 'resting', worksFrom: at(53), worked: 18 * 60_000 });
    expect(staffed?.handOver).toEqual({ planned: at(33), at: at(50), why: 'break', overdue: 0 });
    expect(turnsAt(team(), log, sessions, at(55)).staffed?.handOver?.overdue).toBe(120_000);
  });
});

describe('a break', () => {
  const sessions = [session(0, 90, 30, 'b20', 40)];

  it('is nobody’s minutes, and a hand-over in it costs nothing', () => {
    const log = [start(at(10)), handOver(at(45), 1, restedBy([start(at(10))], sessions, at(45)))];
    expect(turnsAt(team(), log, sessions, at(50)).minutes).toEqual([1_200_000, 0]);
    expect(turnsAt(team(), log, sessions, at(60)).staffed).toMatchObject({ worked: 600_000, interpreter: 1 });
  });

  it('is worked through when the booth says so', () => {
    const log = [start(at(10)), carryOn(at(40))];
    const { staffed, minutes } = turnsAt(team(), log, sessions, at(45));
    expect([staffed?.phase, minutes]).toEqual(['working', [25 * 60_000, 0]]);
  });
});

it('what a line keeps is what it ends: nothing while nobody is on', () => {
  expect(restedBy([], forum, at(10))).toBe(0);
  expect(restedBy([start(at(0)), stop(at(1))], forum, at(10))).toBe(0);
  expect(restedBy([start(at(-10))], forum, at(10))).toBe(600_000);
});

it('a clock that was set back stands still until it has caught up', () => {
  const log = [start(at(20)), handOver(at(40), 1)];
  expect(turnsAt(team(), log, forum, at(0))).toEqual(turnsAt(team(), log, forum, at(40)));
});

/** A booth as it may be worked: what is done makes sense, and keeps what the window reckons. */
const worked = fc
  .record({
    size: fc.constantFrom<2 | 3>(2, 3),
    length: fc.constantFrom<15 | 20 | 30>(15, 20, 30),
    slots: fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant<'b15'>('b15')), {
      minLength: 1,
      maxLength: 12,
    }),
    startsAfter: fc.integer({ min: -3_000_000, max: 3_000_000 }),
    steps: fc.array(fc.integer({ min: 1, max: 2_400_000 }), { maxLength: 8 }),
    first: fc.nat(1),
    after: fc.integer({ min: 0, max: 5_000_000 }),
  })
  .map(({ size, length, slots, startsAfter, steps, first, after }) => {
    const sessions = [session(0, 0, ...slots)];
    let now = instant(at(0) + startsAfter);
    const log: TurnAction[] = [start(now, first)];
    for (const step of steps) {
      now = instant(now + step);
      const next = turnsAt(team(size, length), log, sessions, now).staffed?.next ?? 0;
      log.push(handOver(now, next, restedBy(log, sessions, now)));
    }
    return { team: team(size, length), sessions, log, first, now: instant(now + after) };
  });

describe('whatever is done', () => {
  it('the minutes of all are, to the millisecond, the time the booth has worked', () => {
    fc.assert(
      fc.property(worked, ({ team: members, sessions, log, now }) => {
        const minutes = turnsAt(members, log, sessions, now).minutes ?? [];
        const began = log[0]?.at ?? now;
        expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(workBetween(boothHours(sessions), began, now));
      }),
    );
  });

  it('the order goes round', () => {
    fc.assert(
      fc.property(worked, ({ team: { interpreters }, log, first }) => {
        const round = log.map((action) =>
          action.do === 'start' || action.do === 'hand-over' ? action.interpreter : -1,
        );
        expect(round).toEqual(round.map((_, index) => (first + index) % interpreters.length));
      }),
    );
  });

  it('no hand-over is expected in the past, and each turn follows the one before', () => {
    fc.assert(
      fc.property(worked, ({ team: members, sessions, log, now }) => {
        const { staffed } = turnsAt(members, log, sessions, now);
        const moments = [
          now,
          ...(staffed?.handOver ? [staffed.handOver.at] : []),
          ...(staffed?.expected.flatMap((turn) => [turn.start, turn.handOver ?? turn.start]) ?? []),
        ];
        expect(moments).toEqual(moments.toSorted((a, b) => a - b));
        expect(staffed?.handOver === null).toBe(staffed?.expected.length === 0);
        staffed?.expected.forEach((turn, index) => {
          expect(turn.handOver === null).toBe(index === staffed.expected.length - 1);
        });
      }),
    );
  });

  it('undo restores it', () => {
    fc.assert(
      fc.property(worked, ({ team: members, sessions, log, now }) => {
        if (log.length < 2) return;
        const told = turnsAt(members, [...log, undo(now)], sessions, now);
        expect(told).toEqual(turnsAt(members, log.slice(0, -1), sessions, now));
      }),
    );
  });

  it('nothing that is over changes when the programme does, and nobody’s minutes ever fall', () => {
    const elsewhere = fc
      .array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 })
      .map((slots) => [session(0, 0, ...slots)]);
    fc.assert(
      fc.property(worked, elsewhere, ({ team: members, sessions, log, now }, moved) => {
        const interpreter = turnsAt(members, log, sessions, now).staffed?.interpreter;
        const ofOthers = (programme: typeof sessions) =>
          turnsAt(members, log, programme, now).minutes?.map((each, index) => (index === interpreter ? null : each));
        if (log.length <= members.interpreters.length) {
          // Those who are not on have had all their turns; what is counted of them stands in the log.
          expect(ofOthers(moved)).toEqual(ofOthers(sessions));
        }
        const before = turnsAt(members, log, sessions, instant(now - 1)).minutes ?? [];
        turnsAt(members, log, sessions, now).minutes?.forEach((each, index) =>
          expect(each).toBeGreaterThanOrEqual(before[index] ?? 0),
        );
      }),
    );
  });

  it('only what is still to come of the programme moves the plan', () => {
    const log = [start(at(0))];
    const plan = (slots: number[]) => turnsAt(team(), log, [session(0, 0, ...slots)], at(5)).staffed?.handOver?.at;
    expect(plan([10, 10, 60])).toBe(at(20));
    expect(plan([10, 13, 60])).toBe(at(23));
  });
});
