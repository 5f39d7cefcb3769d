import { describe, expect, it } from 'vitest';
import { punctualityOf } from '#core/agenda/run/punctuality.ts';
import { timeInZone } from '#core/time/zone.ts';
import { seoul } from '../../../support/run-log.ts';
import { smallProgramme, standingAfter } from '../../../support/small-programme.ts';

function told(time: string, ...log: string[]) {
  const standing = standingAfter('run', ...log);
  const punctuality = punctualityOf(standing, standing.at(seoul(time)));
  return (
    punctuality &&
    `${punctuality.state} ${punctuality.minutes} ${timeInZone(punctuality.expectedEnd, smallProgramme.timeZone)}`
  );
}
const asPlannedTo = (until: string) =>
  [
    '14:00 start welcome',
    '14:06 start keynote',
    '14:14 finish',
    '14:15 start first',
    '14:35 start second',
    '14:55 start qa',
    '15:15 start thanks',
  ].filter((line) => line < until);

describe('how a run keeps to its plan', () => {
  it.each<[string, string, string[], string]>([
    ['nothing is said before it is due', '13:00', [], 'not-begun 0 15:30'],
    ['due and not begun, it falls behind without a key', '14:03', [], 'under-way 3 15:30'],
    ['on time', '14:20', asPlannedTo('14:20'), 'under-way 0 15:30'],
    ['less than a minute is on time', '14:01', ['14:00:50 start welcome'], 'under-way 0 15:30'],
    ['behind, and the free minutes at the end take it up', '14:40', asPlannedTo('14:30'), 'under-way 5 15:30'],
    ['so far behind that it ends later', '15:30', asPlannedTo('15:00'), 'under-way 15 15:35'],
    ['added minutes count as behind', '14:20', [...asPlannedTo('14:20'), '14:16 add 4'], 'under-way 4 15:30'],
    [
      'ahead, but what has its own hour keeps it',
      '14:32',
      [...asPlannedTo('14:30'), '14:32 start second'],
      'under-way -3 15:30',
    ],
    ['over, ended late', '15:40', [...asPlannedTo('15:20'), '15:24 finish'], 'over 4 15:24'],
    ['over, ended early', '15:40', [...asPlannedTo('15:20'), '15:18 finish'], 'over -2 15:18'],
  ])('%s', (_title, time, log, expected) => {
    expect(told(time, ...log)).toBe(expected);
  });

  it('is not told by the plan alone', () => {
    const standing = standingAfter('plan');
    expect(punctualityOf(standing, standing.at(seoul('14:10')))).toBeNull();
  });
});
