import { describe, expect, it } from 'vitest';
import { CallRefused } from '#core/api/client.ts';
import { mayAppend } from '#core/agenda/run/append-to-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunSnapshot } from '#core/agenda/run/run-record-schema.ts';
import { createRunQueue, type RunPort } from '../../../renderer/data/run-queue.ts';
import { at, runAfter, start } from '../../support/run-day.ts';

const { programme, plan } = runAfter([]);
const date = programme.date;

/** A host whose answers come when the test lets them, and a window that shows what it is told. */
function setUp(log: RunEntry[] = []) {
  const host = { log: [...log], down: false };
  let shown: RunSnapshot = snapshot();
  const letGo: (() => void)[] = [];

  function snapshot(): RunSnapshot {
    const run = host.log.length === 0 ? null : { date, entries: [...host.log] };
    return { revision: host.log.length, run, other: null, putAway: null, message: '' };
  }
  const port: RunPort = {
    async append(line) {
      await new Promise<void>((resolve) => letGo.push(resolve));
      if (host.down) throw new CallRefused('unavailable', 'gone');
      const entry = line.entry as RunEntry;
      const may = mayAppend(plan, host.log, { after: line.after, entry });
      if (may !== 'yes') throw new CallRefused(may === 'moved-on' ? 'run-moved-on' : 'entry-refused', may);
      host.log.push(entry);
      return snapshot();
    },
    async read() {
      if (host.down) throw new CallRefused('unavailable', 'gone');
      return snapshot();
    },
    shown: () => shown,
    show: (latest) => (shown = latest),
  };
  const queue = createRunQueue(port);
  return {
    queue,
    host,
    shown: () => shown.run?.entries ?? [],
    press: (entry: RunEntry) => queue.write(programme, entry),
    /** Another window writes, and this one is told. */
    other(entry: RunEntry, told: 'told' | 'not told yet') {
      host.log.push(entry);
      if (told === 'told') shown = snapshot();
    },
    async answer() {
      letGo.shift()?.();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

const add = (time: string): RunEntry => ({ at: at(time), do: 'add', slot: 'a', minutes: 1 });
const done = ({ queue }: ReturnType<typeof setUp>) => queue.state();

describe('a press', () => {
  it('shows once it is on disk, and not before', async () => {
    const window = setUp();
    window.press(start('a', '14:00:00'));
    expect([window.shown(), done(window).waiting]).toEqual([[], 1]);
    await window.answer();
    expect([window.shown(), done(window)]).toEqual([[start('a', '14:00:00')], { waiting: 0, notDone: null }]);
  });

  it('while another waits is written after it, in its turn', async () => {
    const window = setUp([start('a', '14:00:00')]);
    window.press(add('14:01:00'));
    window.press(add('14:01:01'));
    window.press({ at: at('14:01:02'), do: 'pause', slot: 'a' });
    expect(done(window).waiting).toBe(3);
    for (let count = 0; count < 3; count += 1) await window.answer();
    expect(window.host.log.map((entry) => entry.do)).toEqual(['start', 'add', 'add', 'pause']);
    expect(done(window)).toEqual({ waiting: 0, notDone: null });
  });

  it('of what can only be done once does it once, though it came twice', async () => {
    const window = setUp([start('a', '14:00:00')]);
    window.press(start('b', '14:05:00'));
    window.press(start('b', '14:05:00'));
    await window.answer();
    await window.answer();
    expect(window.host.log).toHaveLength(2);
    expect(done(window)).toEqual({ waiting: 0, notDone: null });
  });

  it('that makes no sense is not sent, and the next one is', async () => {
    const window = setUp();
    window.press({ at: at('14:00:00'), do: 'pause' });
    expect(done(window).notDone).toEqual({ why: 'entry', refusal: 'nothing-running' });
    window.press(start('a', '14:00:00'));
    await window.answer();
    expect(done(window).notDone).toBeNull();
    expect(window.host.log).toHaveLength(1);
  });
});

describe('when another window was faster', () => {
  it('nothing happens twice, and what it did is told and shown', async () => {
    const window = setUp([start('a', '14:00:00')]);
    window.press(start('b', '14:05:00'));
    window.other(start('b', '14:04:59'), 'not told yet');
    await window.answer();
    expect(window.host.log).toHaveLength(2);
    expect(window.shown()).toEqual(window.host.log);
    expect(done(window).notDone).toEqual({ why: 'moved-on', from: 1, to: 2 });
  });

  it('nor may this one write on what it has been told of only meanwhile', async () => {
    const window = setUp([start('a', '14:00:00')]);
    window.press(start('b', '14:05:00'));
    window.other(add('14:04:59'), 'told');
    await window.answer();
    expect(window.host.log).toHaveLength(2);
    expect(done(window).notDone).toMatchObject({ why: 'moved-on' });
  });

  it('what waited behind rested on it and is dropped', async () => {
    const window = setUp([start('a', '14:00:00')]);
    window.press(start('b', '14:05:00'));
    window.press({ at: at('14:05:01'), do: 'pause', slot: 'b' });
    window.other(add('14:04:59'), 'not told yet');
    await window.answer();
    await window.answer();
    expect(window.host.log.map((entry) => entry.do)).toEqual(['start', 'add']);
    expect(done(window).waiting).toBe(0);
  });

  it('the next press goes by what it did', async () => {
    const window = setUp();
    window.press(start('a', '14:00:00'));
    window.other(start('a', '13:59:59'), 'not told yet');
    await window.answer();
    window.press(add('14:01:00'));
    await window.answer();
    expect(window.host.log.map((entry) => entry.do)).toEqual(['start', 'add']);
    expect(done(window).notDone).toBeNull();
  });
});

it('a host that is gone is said to be, and nothing is thrown', async () => {
  const window = setUp();
  window.host.down = true;
  window.press(start('a', '14:00:00'));
  await window.answer();
  expect(done(window)).toEqual({ waiting: 0, notDone: { why: 'call', code: 'unavailable' } });
});
