import { describe, expect, it } from 'vitest';
import { timeLineOf, type LinePart, type LineSession } from '#core/agenda/run/time-line.ts';
import { timeInZone } from '#core/time/zone.ts';
import { seoul } from '../../../support/run-log.ts';
import { standingAfter } from '../../../support/small-programme.ts';

const clock = (at: number) => timeInZone(at as never, 'Asia/Seoul');

function partText(part: LinePart): string {
  if (part.kind === 'now') return '<now>';
  if (part.kind === 'gap') return `${part.minutes} free, ${part.minutesLeft} left${part.isNow ? ' <now>' : ''}`;
  return [part.row.id, part.mark, part.isCurrent && '<now>'].filter(Boolean).join(' ');
}

function sessionText({ state, expected, isAfterNow, parts }: LineSession): string {
  const times = expected ? `${clock(expected.start)}–${clock(expected.end)}` : 'never';
  return `${isAfterNow ? '<now> ' : ''}${state} ${times}: ${parts.map(partText).join(', ')}`;
}

function line(by: 'run' | 'plan', time: string, ...log: string[]): string[] {
  const standing = standingAfter(by, ...log);
  return timeLineOf(standing, standing.at(seoul(time))).map(sessionText);
}

describe('the time line by the plan', () => {
  it('has no now days before, and has it above all on the morning of the day', () => {
    const standing = standingAfter('plan');
    const before = timeLineOf(standing, standing.at((seoul('00:00') - 1) as never));
    expect(before.map(({ isAfterNow }) => isAfterNow)).toEqual([false, false, false]);
    expect(line('plan', '09:00')[0]).toBe('<now> to-come 14:00–14:15: welcome next, keynote, 1 free, 1 left');
  });

  it('has now in the slot that is on, and marks the next', () => {
    expect(line('plan', '14:02')).toEqual([
      'on 14:00–14:15: welcome running <now>, keynote next, 1 free, 1 left',
      'to-come 14:15–15:15: first, second, qa',
      'to-come 15:15–15:30: thanks, 10 free, 10 left',
    ]);
  });

  it('warns as time runs out', () => {
    expect(line('plan', '14:04')[0]).toContain('welcome warning <now>');
    expect(line('plan', '14:05')[0]).toContain('welcome danger <now>');
  });

  it('has now in the time that is given to nobody', () => {
    expect(line('plan', '14:14:30')[0]).toBe('on 14:00–14:15: welcome done, keynote done, 1 free, 1 left <now>');
    expect(line('plan', '15:25')[2]).toBe('on 15:15–15:30: thanks done, 10 free, 10 left <now>');
  });

  it('has no now when all is over', () => {
    expect(line('plan', '15:30').join()).not.toContain('<now>');
    expect(line('plan', '15:30').every((session) => session.startsWith('over'))).toBe(true);
  });
});

describe('the time line by the run', () => {
  it('puts now above what is due and has not begun', () => {
    expect(line('run', '14:03')).toEqual([
      '<now> to-come 14:03–14:17: welcome late, keynote, 1 free, 0 left',
      'to-come 14:17–15:17: first, second, qa',
      'to-come 15:17–15:30: thanks, 10 free, 8 left',
    ]);
  });

  it('puts now between what is done and what comes next, in a session and between two', () => {
    expect(line('run', '14:06', '14:00 start welcome', '14:05 finish')[0]).toBe(
      'on 14:00–14:15: welcome done, <now>, keynote next, 1 free, 1 left',
    );
    const opening = ['14:00 start welcome', '14:06 start keynote', '14:14 finish'];
    expect(line('run', '14:14:30', ...opening).slice(0, 2)).toEqual([
      'over 14:00–14:15: welcome done, keynote done, 1 free, 1 left',
      '<now> to-come 14:15–15:15: first next, second, qa',
    ]);
  });

  it('has now in the slot that is on, paused or over its time', () => {
    expect(line('run', '14:03', '14:00 start welcome', '14:02 pause')[0]).toContain('welcome paused <now>');
    expect(line('run', '14:07', '14:00 start welcome')[0]).toContain('welcome overtime <now>, keynote next');
  });

  it('leaves out what is skipped, a whole session too', () => {
    const all = line('run', '14:20', '14:15 skip welcome', '14:15 skip keynote', '14:20 start first', '14:20 skip qa');
    expect(all).toEqual([
      'skipped never: welcome skipped, keynote skipped, 1 free, 1 left',
      'on 14:20–15:00: first running <now>, second next, qa skipped',
      'to-come 15:15–15:30: thanks, 10 free, 10 left',
    ]);
  });
});
