import { describe, expect, it } from 'vitest';
import { at, currentOf, expectedOf, planOf, rundownOf } from '../../../support/run-by-hand.ts';

const minute = 60_000;

describe('the slot that is on', () => {
  const plan = planOf('a 14:00 10 warn=5 danger=2, b 10', 'c 14:30 10');

  it('is told with all its times', () => {
    expect(currentOf(plan, '14:01 start; 14:02 pause; 14:02:30 resume; 14:03 add 2', '14:04')).toEqual({
      slot: 'a',
      phase: 'running',
      // 14:01 + 10:00 + 2:00 + 0:30 − 14:04
      remainingMs: 9.5 * minute,
      elapsedMs: 2.5 * minute,
      plannedStart: at('14:00'),
      plannedEnd: at('14:10'),
      actualStart: at('14:01'),
      expectedEnd: at('14:13:30'),
      offsetMs: 3.5 * minute,
      relativeOffsetMs: 2.5 * minute,
    });
  });

  it.each([
    ['14:04:59.999', 'running'],
    ['14:05:00.000', 'warning'],
    ['14:07:59.999', 'warning'],
    ['14:08:00.000', 'danger'],
    ['14:10:00.000', 'danger'],
    ['14:10:00.001', 'overtime'],
    ['15:30:00.000', 'overtime'],
  ])('turns its phase at its own bounds: %s %s', (time, phase) => {
    expect(currentOf(plan, '14:00 start', time)?.phase).toBe(phase);
  });

  it.each([
    ['14:17:59.999', 'running'],
    ['14:18:00.000', 'warning'],
    ['14:19:00.000', 'danger'],
    ['14:20:00.000', 'danger'],
    ['14:20:00.001', 'overtime'],
  ])('turns its phase at two minutes and one where it says nothing: %s %s', (time, phase) => {
    expect(currentOf(plan, '14:00 start; 14:10 start', time)?.phase).toBe(phase);
  });

  it('is paused in whatever phase it was, and goes on where it stopped', () => {
    expect(currentOf(plan, '14:00 start; 14:09 pause', '14:30')).toMatchObject({
      phase: 'paused',
      remainingMs: minute,
    });
    expect(currentOf(plan, '14:00 start; 14:11 pause', '14:30')).toMatchObject({
      phase: 'paused',
      remainingMs: -minute,
    });
    expect(currentOf(plan, '14:00 start; 14:09 pause; 14:30 resume', '14:30')).toMatchObject({
      phase: 'danger',
      remainingMs: minute,
    });
  });

  it('leaves overtime when minutes are added, and goes there when they are taken', () => {
    expect(currentOf(plan, '14:00 start; 14:11 add 2', '14:11')).toMatchObject({
      phase: 'danger',
      remainingMs: minute,
    });
    expect(currentOf(plan, '14:00 start; 14:08 add -3', '14:08')).toMatchObject({
      phase: 'overtime',
      remainingMs: -minute,
    });
  });

  it('of no length is in danger for an instant, then over', () => {
    const sign = planOf('sign 14:00 0, b 5');
    expect(currentOf(sign, '14:00 start', '14:00')).toMatchObject({ phase: 'danger', remainingMs: 0, offsetMs: 0 });
    expect(currentOf(sign, '14:00 start', '14:00:00.001')).toMatchObject({
      phase: 'overtime',
      remainingMs: -1,
      offsetMs: 1,
    });
  });

  it('is the one that was started last, whatever was passed over', () => {
    expect(currentOf(plan, '14:00 start c; 14:05 start a', '14:06')).toMatchObject({ slot: 'a', offsetMs: 5 * minute });
  });
});

describe('when nothing is on', () => {
  const plan = planOf('a 14:00 3, b 3, c 8', 'd 14:15 10');

  it('the next is told, with its whole length', () => {
    expect(currentOf(plan, '', '13:00')).toEqual({
      slot: 'a',
      phase: 'pending',
      remainingMs: 3 * minute,
      elapsedMs: 0,
      plannedStart: at('14:00'),
      plannedEnd: at('14:03'),
      actualStart: null,
      expectedEnd: at('14:03'),
      offsetMs: 0,
      relativeOffsetMs: 0,
    });
  });

  it.each([
    ['13:59:59.999', 'pending', 0],
    ['14:00:00.000', 'pending', 0],
    ['14:00:00.001', 'late', 1],
    ['14:07:30.000', 'late', 450_000],
    ['23:00:00.000', 'late', 9 * 60 * minute],
  ])('the next is late before anybody presses anything: %s %s', (time, phase, offsetMs) => {
    expect(currentOf(plan, '', time)).toMatchObject({ slot: 'a', phase, offsetMs, relativeOffsetMs: 0 });
  });

  it('the next is late when the one before it ended and its own time has passed', () => {
    const log = '14:00 start; 14:02 finish';
    expect(currentOf(plan, log, '14:02:30')).toMatchObject({ slot: 'b', phase: 'pending', offsetMs: -30_000 });
    expect(currentOf(plan, log, '14:03')).toMatchObject({ slot: 'b', phase: 'pending', offsetMs: 0 });
    expect(currentOf(plan, log, '14:03:30')).toMatchObject({ slot: 'b', phase: 'late', offsetMs: 30_000 });
    expect(currentOf(plan, '14:05 start; 14:08 finish', '14:08')).toMatchObject({
      phase: 'late',
      offsetMs: 5 * minute,
    });
  });

  it('the next waits for its own start, on time, when all before it is done', () => {
    const log = '14:00 start; 14:03 start; 14:06 start; 14:10 finish';
    expect(currentOf(plan, log, '14:11')).toMatchObject({
      slot: 'd',
      phase: 'pending',
      offsetMs: 0,
      expectedEnd: at('14:25'),
    });
  });

  it('the next is the first that was passed over', () => {
    expect(currentOf(plan, '14:06 start c; 14:14 finish', '14:14')).toMatchObject({
      slot: 'a',
      phase: 'late',
      offsetMs: 14 * minute,
    });
  });

  it('a pushed slot is late only after its new start, and behind by what it was pushed', () => {
    expect(currentOf(plan, '13:50 shift 5', '14:03')).toMatchObject({ phase: 'pending', offsetMs: 5 * minute });
    expect(currentOf(plan, '13:50 shift 5', '14:05')).toMatchObject({ phase: 'pending', offsetMs: 5 * minute });
    expect(currentOf(plan, '13:50 shift 5', '14:05:00.001')).toMatchObject({ phase: 'late', offsetMs: 300_001 });
    expect(currentOf(plan, '14:02 shift 5', '14:07')).toMatchObject({ phase: 'pending', offsetMs: 7 * minute });
    expect(currentOf(plan, '14:02 shift 5', '14:07:00.001')).toMatchObject({ phase: 'late', offsetMs: 420_001 });
  });

  it('a slot is not late while a push holds it, though the one it was pressed for is skipped', () => {
    const log = '14:10 shift 5; 14:11 skip a';
    expect(currentOf(plan, log, '14:14')).toMatchObject({ slot: 'b', phase: 'pending', expectedEnd: at('14:18') });
    expect(currentOf(plan, log, '14:16')).toMatchObject({ slot: 'b', phase: 'late' });
  });

  it('nothing is told when nothing is left', () => {
    expect(currentOf(plan, '14:00 skip a; 14:00 skip b; 14:00 skip c; 14:15 start; 14:20 finish', '14:30')).toBeNull();
    expect(currentOf(plan, '14:00 skip a; 14:00 skip b; 14:00 skip c; 14:00 skip d', '14:30')).toBeNull();
  });
});

describe('the state of each slot', () => {
  const plan = planOf('a 14:00 3, b 3, c 8, d 3');
  const states = (log: string, time: string) => rundownOf(plan, log, time).slots.map(({ state }) => state);
  it.each([
    ['', '13:00', ['pending', 'pending', 'pending', 'pending']],
    ['', '14:10', ['late', 'pending', 'pending', 'pending']],
    ['14:00 start', '14:10', ['running', 'pending', 'pending', 'pending']],
    ['14:00 start; 14:01 pause', '14:10', ['paused', 'pending', 'pending', 'pending']],
    ['14:00 start; 14:01 skip b; 14:02 start', '14:04', ['done', 'skipped', 'running', 'pending']],
    ['14:00 start; 14:01 finish', '14:10', ['done', 'late', 'pending', 'pending']],
    ['14:00 skip a; 14:00 skip b', '14:10', ['skipped', 'skipped', 'late', 'pending']],
  ])('after “%s” at %s', (log, time, expected) => {
    expect(states(log, time)).toEqual(expected);
  });
});

describe('the relative offset', () => {
  const plan = planOf('a 14:00 3, b 3', 'c 14:15 5, z 10 fixed');

  it.each([
    ['takes off the delay of the first slot', '14:10 start', '14:11', 10 * minute, 0],
    ['or its lead', '13:55 start', '13:56', -5 * minute, 0],
    ['for every later slot', '14:10 start; 14:14 start', '14:14', 11 * minute, minute],
    ['of the one that began first, whichever it was', '14:05 start b; 14:08 start a', '14:08', 8 * minute, 6 * minute],
    ['is nothing before the beginning, however late that is', '', '14:20', 20 * minute, 0],
    ['nor when the beginning was pushed', '13:00 shift 20', '14:00', 20 * minute, 0],
  ])('%s', (_title, log, time, offsetMs, relativeOffsetMs) => {
    expect(currentOf(plan, log, time)).toMatchObject({ offsetMs, relativeOffsetMs });
    expect(currentOf(plan, log, time, 'relative')).toMatchObject({ offsetMs, relativeOffsetMs });
  });

  it('lets starts of their own count from the first, where that is asked for', () => {
    const starts = (log: string, time: string) => expectedOf(rundownOf(plan, log, time, 'relative')).slice(2);
    // A fixed end stays where it is.
    expect(starts('14:10 start', '14:11')).toEqual(['c 14:25–14:30', 'z 14:30–14:30']);
    expect(starts('13:50 start', '13:51')).toEqual(['c 14:15–14:20', 'z 14:20–14:30']);
    expect(starts('', '14:10')).toEqual(['c 14:25–14:30', 'z 14:30–14:30']);
    // What was pushed before the beginning is not counted twice.
    expect(starts('13:00 shift 5; 14:05 start', '14:06')).toEqual(['c 14:20–14:25', 'z 14:25–14:35']);
    expect(starts('13:00 shift 5; 14:07 start', '14:07')).toEqual(['c 14:22–14:27', 'z 14:27–14:35']);
  });

  it('makes a slot late by its moved start, but the first by its planned one', () => {
    const log = '14:10 start; 14:13 start; 14:16 finish';
    expect(currentOf(plan, log, '14:20')).toMatchObject({ slot: 'c', phase: 'late', offsetMs: 5 * minute });
    expect(currentOf(plan, log, '14:20', 'relative')).toMatchObject({
      phase: 'pending',
      offsetMs: 10 * minute,
      relativeOffsetMs: 0,
    });
    expect(currentOf(plan, log, '14:25', 'relative')).toMatchObject({ phase: 'pending', relativeOffsetMs: 0 });
    expect(currentOf(plan, log, '14:26', 'relative')).toMatchObject({ phase: 'late', relativeOffsetMs: minute });
    expect(currentOf(plan, '', '14:01', 'relative')?.phase).toBe('late');
  });
});
