import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { events } from '#core/api/contract.ts';
import { followEvents } from '../../../renderer/data/shared-events.ts';

/** The streams that windows have opened, the newest last. */
const streams: Stream[] = [];

class Stream extends EventTarget {
  static readonly CLOSED = 2;
  readyState = 0;
  readonly url: URL;

  constructor(url: URL) {
    super();
    this.url = url;
    streams.push(this);
  }

  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  refuse(): void {
    this.readyState = Stream.CLOSED;
    this.dispatchEvent(new Event('error'));
  }

  bring(name: string, payload: unknown): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(payload) }));
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }
}

interface Window {
  heard: unknown[];
  close: () => void;
}

const open = new Set<Window>();
const calls = vi.fn();

/** A window of the one browser, which shares its locks and channels with the others. */
function window(): Window {
  const heard: unknown[] = [];
  const stop = followEvents(new URL('http://127.0.0.1:4000/api/events'), calls, (...event) => heard.push(event));
  const opened = {
    heard,
    close: () => {
      open.delete(opened);
      stop();
    },
  };
  open.add(opened);
  return opened;
}

const refused = { ok: false, code: 'unavailable', message: '' };
const live = () => streams.filter(({ readyState }) => readyState !== Stream.CLOSED);

beforeEach(() => {
  streams.length = 0;
  calls.mockReset().mockResolvedValue(refused);
  vi.stubGlobal('EventSource', Stream);
});
afterEach(async () => {
  for (const opened of open) opened.close();
  await vi.waitUntil(async () => (await navigator.locks.query()).held?.length === 0);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the windows of one browser', () => {
  it('open one stream between them, and each hears what it brings', async () => {
    const windows = Array.from({ length: 6 }, window);
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    expect(String(streams[0]?.url)).toBe('http://127.0.0.1:4000/api/events');
    streams[0]?.bring('run.changed', { message: 'Two minutes' });
    streams[0]?.bring('something.else', {});
    for (const { heard } of windows) {
      await vi.waitFor(() => expect(heard).toEqual([['run.changed', { message: 'Two minutes' }]]));
    }
    expect(streams).toHaveLength(1);
  });

  it('hear every event of the contract', async () => {
    const { heard } = window();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    for (const name of Object.keys(events)) streams[0]?.bring(name, name);
    expect(heard).toEqual(Object.keys(events).map((name) => [name, name]));
  });

  it('go on hearing when the one that listened is closed: the next takes over, and only then', async () => {
    const [first, second, third] = [window(), window(), window()];
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    second.close();
    expect(live()).toHaveLength(1);
    first.close();
    await vi.waitFor(() => expect(streams).toHaveLength(2));
    expect(live()).toEqual([streams[1]]);
    streams[1]?.bring('settings.changed', { theme: 'booth' });
    expect(third.heard).toEqual([['settings.changed', { theme: 'booth' }]]);
    expect(second.heard).toEqual([]);
  });

  it('leave no stream and no channel behind', async () => {
    const only = window();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    only.close();
    expect(live()).toEqual([]);
  });
});

describe('what happened while nobody listened', () => {
  it('is asked for when a stream begins, and told to every window', async () => {
    calls.mockImplementation(async (method) =>
      method === 'run.get' ? { ok: true, value: { message: 'Late news' } } : refused,
    );
    const windows = [window(), window()];
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    streams[0]?.open();
    for (const { heard } of windows) {
      await vi.waitFor(() => expect(heard).toEqual([['run.changed', { message: 'Late news' }]]));
    }
    expect(calls.mock.calls.map(([method]) => method)).toEqual([
      'settings.get',
      'booth.pins',
      'booth.missed',
      'booth.turns',
      'own.get',
      'run.get',
      'documents.list',
    ]);
  });

  it('counts for nothing when an event came after the question', async () => {
    const answer = Promise.withResolvers<unknown>();
    calls.mockImplementation((method) => (method === 'settings.get' ? answer.promise : Promise.resolve(refused)));
    const { heard } = window();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    streams[0]?.open();
    streams[0]?.bring('settings.changed', { theme: 'booth' });
    answer.resolve({ ok: true, value: { theme: 'light' } });
    await answer.promise;
    expect(heard).toEqual([['settings.changed', { theme: 'booth' }]]);
  });
});

describe('a stream that is refused', () => {
  it('is asked for again after a while', async () => {
    window();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    vi.useFakeTimers();
    streams[0]?.refuse();
    vi.advanceTimersByTime(4_999);
    expect(streams).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(streams).toHaveLength(2);
  });

  it('is left to the browser while that tries again itself', async () => {
    window();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    vi.useFakeTimers();
    streams[0]?.dispatchEvent(new Event('error'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not asked for any more once its window is closed', async () => {
    const only = window();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    vi.useFakeTimers();
    streams[0]?.refuse();
    only.close();
    vi.advanceTimersByTime(60_000);
    expect(streams).toHaveLength(1);
  });
});
