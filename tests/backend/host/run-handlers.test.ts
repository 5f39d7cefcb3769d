import { describe, expect, it, vi } from 'vitest';
import type { Output } from '#core/api/contract.ts';
import { testHost } from '../../support/test-host.ts';

// The minimal event's day: 09:00 in Auckland is 20:00 UTC the day before, DST begins that night.
const date = '2026-09-27';
const nine = Date.parse('2026-09-26T20:00:00Z');
const start = (at: number, slot?: string) => ({ at, do: 'start' as const, ...(slot && { slot }) });

type Host = ReturnType<typeof testHost>;
const append = (host: Host, after: number, entry: unknown) => host.dispatch('run.append', { date, after, entry });
const snapshot = async (host: Host) => {
  const answer = await host.dispatch('run.get', {});
  if (!answer.ok) throw new Error(answer.message);
  return answer.value as Output<'run.get'>;
};

describe('a run', () => {
  it('begins with its first line, and every window hears of each', async () => {
    const host = testHost();
    const heard = vi.fn();
    host.subscribe(heard);
    expect(await append(host, 0, start(nine))).toMatchObject({ ok: true, value: { run: { date } } });
    expect(await append(host, 1, { at: nine + 1, do: 'pause' })).toMatchObject({ ok: true });
    expect(heard).toHaveBeenCalledTimes(2);
    expect(heard).toHaveBeenLastCalledWith('run.changed', await snapshot(host));
    expect((await snapshot(host)).run?.entries).toEqual([start(nine), { at: nine + 1, do: 'pause' }]);
  });

  it('takes one of two windows that press Start at once, and tells the other', async () => {
    const host = testHost();
    const [first, second] = await Promise.all([append(host, 0, start(nine)), append(host, 0, start(nine))]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: false, code: 'run-moved-on' });
    expect((await snapshot(host)).run?.entries).toHaveLength(1);
  });

  it.each([
    ['what makes no sense', { at: nine, do: 'resume' }, 'entry-refused'],
    ['a slot of another programme', start(nine, 'opening-remarks-1'), 'entry-refused'],
    ['what is no line', { at: nine, do: 'dance' }, 'invalid-input'],
    ['a line without its minutes', { at: nine, do: 'add' }, 'invalid-input'],
  ])('refuses %s, and writes nothing', async (_title, entry, code) => {
    const host = testHost();
    expect(await append(host, 0, entry)).toMatchObject({ ok: false, code });
    expect((await snapshot(host)).run).toBeNull();
  });

  it('refuses a day that does not exist', async () => {
    expect(await testHost().dispatch('run.append', { date: '2026-02-30', after: 0, entry: start(nine) })).toMatchObject(
      { ok: false, code: 'invalid-input' },
    );
  });

  it('can be put away and brought back', async () => {
    const host = testHost();
    await append(host, 0, start(nine));
    await host.dispatch('run.putAway', {});
    expect(await snapshot(host)).toMatchObject({ run: null, putAway: { date, lines: 1, lastAt: nine } });
    await host.dispatch('run.bringBack', {});
    expect(await snapshot(host)).toMatchObject({ run: { entries: [start(nine)] }, putAway: null });
  });

  it('is told with a number that rises with each change, and with no other call', async () => {
    const host = testHost();
    const heard: number[] = [];
    host.subscribe((_name, payload) => heard.push((payload as Output<'run.get'>).revision));
    await append(host, 0, start(nine));
    await append(host, 0, start(nine));
    expect((await snapshot(host)).revision).toBe(1);
    await host.dispatch('run.putAway', {});
    await host.dispatch('stage.say', { message: 'x' });
    expect(heard).toEqual([1, 2, 3]);
  });
});

it('keeps what the stage shows', async () => {
  const host = testHost();
  await host.dispatch('stage.say', { message: '  Two minutes, please ' });
  expect((await snapshot(host)).message).toBe('Two minutes, please');
});
