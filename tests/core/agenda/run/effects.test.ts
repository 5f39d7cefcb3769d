import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectsOf, endMoves, endOf, plannedEndOf, type Effects } from '#core/agenda/run/effects.ts';
import { previewEntry } from '#core/agenda/run/preview-entry.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { agenda, at, runAfter, start, timeOf } from '../../../support/run-day.ts';

function effects(log: RunEntry[], entry: RunEntry): Effects {
  const standing = runAfter(log);
  const preview = previewEntry(standing, entry);
  if (!preview.ok) throw new Error(preview.refusal);
  return effectsOf(standing.plan, preview.before, preview.after);
}

/** What moves, as a person would read it: "d 14:30:00 14:31:00". */
function moves({ slot, session, end }: Effects): (string | null)[] {
  const told = (move: Effects['slot']) => move && `${move.id} ${timeOf(move.from)} ${timeOf(move.to)}`;
  return [told(slot), told(session), `${timeOf(end.from)} ${timeOf(end.to)}`];
}

const aOnTime = [start('a', '14:00:00')];

describe('starting the next before its time', () => {
  const found = effects(aOnTime, start('b', '14:08:40'));

  it('begins one slot early and ends the one that is on', () => {
    expect(found.starts).toEqual({ slot: 'b', behind: -80_000 });
    expect(found.ends).toBe('a');
  });

  it('moves what follows it, but no session before its own start', () => {
    expect(moves(found)).toEqual(['c 14:20:00 14:18:40', null, '15:05:00 15:05:00']);
    expect(endMoves(found)).toBe(false);
  });
});

describe('a minute more', () => {
  const entry = (time: string): RunEntry => ({ at: at(time), do: 'add', slot: 'c', minutes: 1 });

  it('moves the next session, and the end with it', () => {
    const log = [...aOnTime, start('b', '14:10:00'), start('c', '14:20:00')];
    expect(moves(effects(log, entry('14:25:00')))).toEqual([
      'd 14:30:00 14:31:00',
      'two 14:30:00 14:31:00',
      '15:05:00 15:06:00',
    ]);
  });

  it('moves nothing where there is time for it', () => {
    const log = [...aOnTime, start('b', '14:08:00'), start('c', '14:15:00')];
    expect(moves(effects(log, entry('14:20:00')))).toEqual([null, null, '15:05:00 15:05:00']);
  });

  it('moves nothing while its slot is over its time anyhow', () => {
    const log = [...aOnTime, start('b', '14:10:00'), start('c', '14:20:00')];
    expect(moves(effects(log, entry('14:35:00')))).toEqual([null, null, '15:10:00 15:10:00']);
  });
});

it('skipping leaves the skipped slot out of what moves', () => {
  const found = effects(aOnTime, { at: at('14:05:00'), do: 'skip', slot: 'b' });
  expect(moves(found)).toEqual(['c 14:20:00 14:10:00', null, '15:05:00 15:05:00']);
  expect([found.starts, found.ends]).toEqual([null, null]);
});

it('undoing a start tells what is on again and what is not', () => {
  const found = effects([...aOnTime, start('b', '14:10:00')], { at: at('14:11:00'), do: 'undo' });
  expect(found).toMatchObject({ starts: { slot: 'a' }, ends: null });
  expect(moves(found)[0]).toBe('c 14:20:00 14:21:00');
});

it('finishing ends what is on and starts nothing', () => {
  expect(effects(aOnTime, { at: at('14:09:00'), do: 'finish', slot: 'a' })).toMatchObject({ starts: null, ends: 'a' });
});

it('a session that has begun is none that moves', () => {
  const found = effects(aOnTime, { at: at('14:05:00'), do: 'shift', slot: 'b', minutes: 40, how: 'push' });
  expect(found.session?.id).toBe('two');
});

describe('the end', () => {
  it('is that of the last slot which is not skipped, and by plan that of the last', () => {
    const standing = runAfter([{ at: at('13:50:00'), do: 'skip', slot: 'f' }]);
    const rundown = standing.at(at('13:55:00'));
    expect([timeOf(endOf(rundown)), timeOf(plannedEndOf(rundown))]).toEqual(['15:00:00', '15:05:00']);
  });

  it('is now when everything is skipped', () => {
    const log = ['a', 'b', 'c', 'd', 'e', 'f'].map((slot): RunEntry => ({ at: at('13:50:00'), do: 'skip', slot }));
    expect(timeOf(endOf(runAfter(log).at(at('13:55:00'))))).toBe('13:55:00');
  });
});

it('between a rundown and itself there is nothing, at any instant of any run', () => {
  const ids = agenda.sessions.flatMap(({ slots }) => slots.map(({ id }) => id));
  fc.assert(
    fc.property(fc.subarray(ids), fc.integer({ min: 0, max: 5_400_000 }), (begun, later) => {
      const log = begun.map(
        (id, index) => ({ ...start(id, '14:00:00'), at: at('14:00:00') + index * 1000 }) as RunEntry,
      );
      const standing = runAfter(log);
      const rundown = standing.at((at('14:00:00') + later) as ReturnType<typeof at>);
      const found = effectsOf(standing.plan, rundown, rundown);
      expect([found.starts, found.ends, found.slot, found.session, endMoves(found)]).toEqual([
        null,
        null,
        null,
        null,
        false,
      ]);
    }),
  );
});
