import { describe, expect, it } from 'vitest';
import { expectedOf, planOf, rundownOf } from '../../../support/run-by-hand.ts';

/** Slots that follow each other, a gap of four minutes before d, which has a start of its own. */
const plan = planOf('a 14:00 3, b 3, c 5, d 14:15 10, e 5');
const expected = (log: string, time: string) => expectedOf(rundownOf(plan, log, time));

describe('what is to come', () => {
  it('is expected as planned before anything was due', () => {
    const planned = ['a 14:00–14:03', 'b 14:03–14:06', 'c 14:06–14:11', 'd 14:15–14:25', 'e 14:25–14:30'];
    expect(expected('', '13:00')).toEqual(planned);
    expect(expected('', '14:00')).toEqual(planned);
  });

  it('moves by itself when nobody starts what is due', () => {
    expect(expected('', '14:01:00.001')).toEqual([
      'a 14:01:00.001–14:04:00.001',
      'b 14:04:00.001–14:07:00.001',
      'c 14:07:00.001–14:12:00.001',
      'd 14:15–14:25',
      'e 14:25–14:30',
    ]);
  });

  it('without a start of its own follows the slot before it, late and early', () => {
    expect(expected('14:01 start', '14:02').slice(0, 3)).toEqual(['a 14:01–14:04', 'b 14:04–14:07', 'c 14:07–14:12']);
    expect(expected('13:58 start', '13:59').slice(0, 3)).toEqual(['a 13:58–14:01', 'b 14:01–14:04', 'c 14:04–14:09']);
    expect(expected('14:00 start; 14:02 finish', '14:02').slice(0, 3)).toEqual([
      'a 14:00–14:02',
      'b 14:02–14:05',
      'c 14:05–14:10',
    ]);
  });

  it('moves on while nobody starts what follows, and while what is on overruns or is paused', () => {
    expect(expected('14:00 start; 14:02 finish', '14:02:30')[1]).toBe('b 14:02:30–14:05:30');
    expect(expected('14:00 start', '14:03:20')[1]).toBe('b 14:03:20–14:06:20');
    expect(expected('14:00 start; 14:01 pause', '14:02')[1]).toBe('b 14:04–14:07');
  });

  it('with a start of its own keeps it while the gap before it absorbs the delay', () => {
    expect(expected('14:04 start', '14:04')[3]).toBe('d 14:15–14:25');
    expect(expected('14:04:00.001 start', '14:04:00.001').slice(3)).toEqual([
      'd 14:15:00.001–14:25:00.001',
      'e 14:25:00.001–14:30:00.001',
    ]);
    expect(expected('14:09 start', '14:09').slice(3)).toEqual(['d 14:20–14:30', 'e 14:30–14:35']);
  });

  it('with a start of its own never moves earlier', () => {
    expect(expected('13:30 start', '13:31').slice(2)).toEqual(['c 13:36–13:41', 'd 14:15–14:25', 'e 14:25–14:30']);
    expect(expected('14:00 start; 14:00 skip b; 14:00 skip c', '14:00')[3]).toBe('d 14:15–14:25');
  });

  it('is what happened, of what is over, and null of what is skipped', () => {
    expect(expected('14:00:10 start; 14:02:20 start; 14:02:20 skip c; 14:04 finish', '14:10')).toEqual([
      'a 14:00:10–14:02:20',
      'b 14:02:20–14:04',
      'c –',
      'd 14:15–14:25',
      'e 14:25–14:30',
    ]);
  });
});

describe('a skipped slot is as if it were not there', () => {
  it.each([
    [
      'the first: nothing is before the next, which keeps its time',
      'a',
      ['a –', 'b 14:03–14:06', 'c 14:06–14:11', 'd 14:15–14:25', 'e 14:25–14:30'],
    ],
    ['one in the middle', 'b', ['a 14:00–14:03', 'b –', 'c 14:03–14:08', 'd 14:15–14:25', 'e 14:25–14:30']],
    ['one with a start of its own', 'd', ['a 14:00–14:03', 'b 14:03–14:06', 'c 14:06–14:11', 'd –', 'e 14:11–14:16']],
    ['the last', 'e', ['a 14:00–14:03', 'b 14:03–14:06', 'c 14:06–14:11', 'd 14:15–14:25', 'e –']],
    ['several', 'b c', ['a 14:00–14:03', 'b –', 'c –', 'd 14:15–14:25', 'e 14:25–14:30']],
    ['all', 'a b c d e', ['a –', 'b –', 'c –', 'd –', 'e –']],
  ])('%s', (_title, skipped, slots) => {
    expect(
      expected(
        skipped
          .split(' ')
          .map((slot) => `13:59 skip ${slot}`)
          .join(';'),
        '13:59',
      ),
    ).toEqual(slots);
  });

  it('leaves its gap to absorb delay', () => {
    // With c skipped there are nine minutes between b and d.
    expect(expected('14:09 start; 14:09 skip c', '14:09').slice(1)).toEqual([
      'b 14:12–14:15',
      'c –',
      'd 14:15–14:25',
      'e 14:25–14:30',
    ]);
    expect(expected('14:10 start; 14:10 skip c', '14:10')[3]).toBe('d 14:16–14:26');
  });

  it('leaves the start of its session to what opens it then', () => {
    const day = planOf('a 09:00 60', 'b 14:00 20, c 20, d 20');
    const morning = '09:00 start; 10:00 finish; 10:05 skip b';
    expect(expectedOf(rundownOf(day, morning, '10:05')).slice(1)).toEqual(['b –', 'c 14:00–14:20', 'd 14:20–14:40']);
    expect(expectedOf(rundownOf(day, `${morning}; 10:05 skip c`, '10:05'))[3]).toBe('d 14:00–14:20');
    // Delay before it still moves it; and once the session has begun, early or late, it follows.
    expect(expectedOf(rundownOf(day, '09:00 start; 10:05 skip b', '14:10'))[2]).toBe('c 14:10–14:30');
    expect(expectedOf(rundownOf(day, '09:00 start; 10:00 finish; 13:30 start; 13:40 finish', '13:40'))[2]).toBe(
      'c 13:40–14:00',
    );
  });

  it('leaves that start as pushes moved it, or counted from the first', () => {
    const day = planOf('a 09:00 60, x 20', 'b 14:00 20, c 20');
    const spans = (log: string, mode?: 'relative') => expectedOf(rundownOf(day, log, '09:40', mode)).slice(2);
    expect(spans('09:00 start; 09:10 shift 5; 09:20 skip b')).toEqual(['b –', 'c 14:05–14:25']);
    expect(spans('09:30 start; 09:40 skip b')).toEqual(['b –', 'c 14:00–14:20']);
    expect(spans('09:30 start; 09:40 skip b', 'relative')).toEqual(['b –', 'c 14:30–14:50']);
  });

  it('and is there again when that is taken back', () => {
    expect(expected('13:59 skip b; 14:00 unskip b', '14:00')).toEqual(expected('', '14:00'));
  });
});

describe('a slot that was passed over', () => {
  it('is still to come, after the one that is on and before those after it', () => {
    expect(expected('14:00 start c', '14:01')).toEqual([
      'a 14:05–14:08',
      'b 14:08–14:11',
      'c 14:00–14:05',
      'd 14:15–14:25',
      'e 14:25–14:30',
    ]);
    expect(expected('14:00 start c; 14:03 start; 14:04 finish', '14:04:30').slice(0, 3)).toEqual([
      'a 14:03–14:04',
      'b 14:04:30–14:07:30',
      'c 14:00–14:03',
    ]);
    expect(expected('14:06 start c', '14:06').slice(0, 4)).toEqual([
      'a 14:11–14:14',
      'b 14:14–14:17',
      'c 14:06–14:11',
      'd 14:17–14:27',
    ]);
  });
});

describe('a fixed end', () => {
  const fixed = planOf('a 14:00 10, z 10 fixed, b 5');
  it.each([
    [
      'holds when what is before it is late',
      '14:04 start',
      '14:04',
      ['a 14:04–14:14', 'z 14:14–14:20', 'b 14:20–14:25'],
    ],
    [
      'holds when what is before it is early',
      '14:00 start; 14:06 finish',
      '14:06',
      ['a 14:00–14:06', 'z 14:06–14:20', 'b 14:20–14:25'],
    ],
    [
      'leaves nothing of the slot when it has passed before it begins',
      '14:15 start',
      '14:15',
      ['a 14:15–14:25', 'z 14:25–14:25', 'b 14:25–14:30'],
    ],
    [
      'holds in a pause',
      '14:00 start; 14:10 start; 14:12 pause',
      '14:15',
      ['a 14:00–14:10', 'z 14:10–14:20', 'b 14:20–14:25'],
    ],
    [
      'moves with minutes added by hand',
      '14:04 start; 14:05 add 3 z',
      '14:05',
      ['a 14:04–14:14', 'z 14:14–14:23', 'b 14:23–14:28'],
    ],
    ['moves on in overtime', '14:00 start; 14:10 start', '14:21', ['a 14:00–14:10', 'z 14:10–14:21', 'b 14:21–14:26']],
  ])('%s', (_title, log, time, slots) => {
    expect(expectedOf(rundownOf(fixed, log, time))).toEqual(slots);
  });
});

it('takes a slot of no length as one', () => {
  const sign = planOf('a 14:00 5, sign 0, b 5');
  expect(expectedOf(rundownOf(sign, '14:02 start', '14:02'))).toEqual([
    'a 14:02–14:07',
    'sign 14:07–14:07',
    'b 14:07–14:12',
  ]);
  expect(expectedOf(rundownOf(sign, '14:00 start; 14:05 start', '14:05:30'))).toEqual([
    'a 14:00–14:05',
    'sign 14:05–14:05:30',
    'b 14:05:30–14:10:30',
  ]);
});
