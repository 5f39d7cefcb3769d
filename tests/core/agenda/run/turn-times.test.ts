import { describe, expect, it } from 'vitest';
import { turnsNow, turnToShow } from '#core/agenda/run/turn-times.ts';
import { turnsOf } from '#core/agenda/turns.ts';
import { timeInZone } from '#core/time/zone.ts';
import { seoul } from '../../../support/run-log.ts';
import { smallProgramme, standingAfter } from '../../../support/small-programme.ts';

/** "as state seconds start" of the turn that a person has to know of. */
function shown(person: string, by: 'run' | 'plan', time: string, ...log: string[]): string | null {
  const standing = standingAfter(by, ...log);
  const turn = turnToShow(turnsNow(turnsOf(person, smallProgramme), standing, standing.at(seoul(time))));
  return (
    turn && `${turn.as} ${turn.state} ${Math.ceil(turn.left / 1000)} ${timeInZone(turn.expectedStart, 'Asia/Seoul')}`
  );
}
const toTalks = ['14:00 start welcome', '14:06 start keynote', '14:14 finish'];

describe('a speaker’s turn by the plan', () => {
  it.each([
    ['13:00', 'speaker to-come 5700 14:35'],
    ['14:34:59', 'speaker to-come 1 14:35'],
    ['14:35', 'speaker running 1200 14:35'],
    ['14:53', 'speaker warning 120 14:35'],
    ['14:54', 'speaker danger 60 14:35'],
    ['14:55', null],
  ])('at %s', (time, expected) => {
    expect(shown('audain', 'plan', time)).toBe(expected);
  });
});

describe('a speaker’s turn by the run', () => {
  it.each<[string, string, string[], string | null]>([
    ['moves with a late start that nobody has pressed a key for', '14:16', [], 'speaker to-come 2040 14:50'],
    ['moves with a session that began late', '14:30', [...toTalks, '14:21 start first'], 'speaker to-come 660 14:41'],
    [
      'comes earlier when the one before is early',
      '14:30',
      [...toTalks, '14:15 start first', '14:30 finish'],
      'speaker any-moment 0 14:30',
    ],
    [
      'waits, and never counts below nothing, while the one before is over time',
      '14:37',
      [...toTalks, '14:15 start first'],
      'speaker any-moment 0 14:37',
    ],
    [
      'stands still while the one before is paused',
      '14:30',
      [...toTalks, '14:15 start first', '14:25 pause'],
      'speaker to-come 600 14:40',
    ],
    ['is on', '14:40', [...toTalks, '14:36 start second'], 'speaker running 960 14:36'],
    ['is frozen in a pause', '14:50', [...toTalks, '14:36 start second', '14:40 pause'], 'speaker paused 960 14:36'],
    ['counts up in overtime', '14:56:42', [...toTalks, '14:36 start second'], 'speaker overtime -42 14:36'],
    ['is over when it was ended', '14:50', [...toTalks, '14:36 start second', '14:49 finish'], null],
    ['is none when it is skipped', '14:20', [...toTalks, '14:15 skip second'], null],
  ])('%s', (_title, time, log, expected) => {
    expect(shown('audain', 'run', time, ...log)).toBe(expected);
  });

  it('is none for somebody who is not on the programme', () => {
    expect(shown('nobody', 'run', '14:00')).toBeNull();
  });
});

describe('a moderator’s turn', () => {
  it.each<[string, 'run' | 'plan', string, string[], string]>([
    ['is the session, by the plan', 'plan', '14:00', [], 'moderator to-come 900 14:15'],
    ['lasts as long as the session', 'plan', '14:45', [], 'moderator running 1800 14:15'],
    ['begins when the first slot is begun', 'run', '14:20', toTalks, 'moderator any-moment 0 14:20'],
    [
      'ends when the session is expected to',
      'run',
      '14:45',
      [...toTalks, '14:21 start first', '14:41 start second'],
      'moderator running 2160 14:21',
    ],
    [
      'goes on between two slots',
      'run',
      '14:36',
      [...toTalks, '14:15 start first', '14:35 finish'],
      'moderator running 2400 14:15',
    ],
    [
      'is paused with its slot',
      'run',
      '14:30',
      [...toTalks, '14:15 start first', '14:20 pause'],
      'moderator paused 3300 14:15',
    ],
    [
      'is over time with its last slot',
      'run',
      '15:16',
      [...toTalks, '14:15 start first', '14:35 start second', '14:55 start qa'],
      'moderator overtime -60 14:15',
    ],
  ])('%s', (_title, by, time, log, expected) => {
    expect(shown('park', by, time, ...log)).toBe(expected);
  });

  it('is over when all of its slots are', () => {
    const log = [...toTalks, '14:15 start first', '14:16 skip second', '14:16 skip qa', '14:35 finish'];
    expect(shown('park', 'run', '14:40', ...log)).toBeNull();
  });

  it('gives way to the moderator’s own speech while that is on', () => {
    expect(shown('moon', 'plan', '14:02')).toBe('moderator running 780 14:00');
    expect(shown('moon', 'plan', '14:07')).toBe('speaker running 420 14:06');
    expect(shown('moon', 'plan', '14:14:30')).toBe('moderator running 30 14:00');
  });
});

it('of two turns to come it is the one expected first', () => {
  expect(shown('kim', 'run', '13:59')).toBe('speaker to-come 60 14:00');
  expect(shown('kim', 'run', '14:20', '14:00 skip welcome')).toMatch(/15:/u);
});
