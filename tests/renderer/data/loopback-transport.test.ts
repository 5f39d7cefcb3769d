import { afterEach, describe, expect, it, vi } from 'vitest';
import { loopbackTransport } from '../../../renderer/data/loopback-transport.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the transport to the loopback host', () => {
  it('posts the input as JSON beside the page, wherever the page is', async () => {
    const fetched = vi.fn<(url: URL, request: RequestInit) => Promise<Response>>(async () =>
      Response.json({ ok: true, value: 1 }),
    );
    vi.stubGlobal('fetch', fetched);
    const answer = await loopbackTransport('http://127.0.0.1:4000/briefing/').call('app.info', { a: 1 });
    expect(answer).toEqual({ ok: true, value: 1 });
    const [url, request] = fetched.mock.calls[0] ?? [];
    expect(String(url)).toBe('http://127.0.0.1:4000/briefing/api/app.info');
    expect(request).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    });
  });

  it('answers that the host is unavailable when it is gone or talks nonsense', async () => {
    const transport = loopbackTransport('http://127.0.0.1:4000/');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await transport.call('app.info', {})).toMatchObject({ ok: false, code: 'unavailable' });
    vi.stubGlobal('fetch', async () => new Response('<p>Not found</p>'));
    expect(await transport.call('app.info', {})).toMatchObject({ ok: false, code: 'unavailable' });
  });

  it('hands on events until nobody listens any more', async () => {
    const sources: Source[] = [];
    class Source extends EventTarget {
      closed = false;
      readonly url: URL;
      constructor(url: URL) {
        super();
        this.url = url;
        sources.push(this);
      }
      close(): void {
        this.closed = true;
      }
    }
    vi.stubGlobal('EventSource', Source);
    const heard: unknown[] = [];
    const transport = loopbackTransport('http://127.0.0.1:4000/');
    const stops = [
      transport.subscribe((...event) => heard.push(['first', ...event])),
      transport.subscribe((...event) => heard.push(['second', ...event])),
    ];
    await vi.waitFor(() => expect(sources).toHaveLength(1));
    const [source] = sources;
    source?.dispatchEvent(new MessageEvent('settings.changed', { data: '{"theme":"booth"}' }));
    expect(String(source?.url)).toBe('http://127.0.0.1:4000/api/events');
    expect(heard).toEqual([
      ['first', 'settings.changed', { theme: 'booth' }],
      ['second', 'settings.changed', { theme: 'booth' }],
    ]);
    stops[0]?.();
    expect(source?.closed).toBe(false);
    stops[1]?.();
    expect(source?.closed).toBe(true);
  });
});
