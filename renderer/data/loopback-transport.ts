import type { Transport } from '#core/api/client.ts';
import type { Answer } from '#core/api/dispatch.ts';
import { followEvents } from './shared-events.ts';

/** Reaches the loopback host that served this page: JSON over fetch, events over the one stream of all windows. */
export function loopbackTransport(base: string): Transport {
  const listeners = new Set<Parameters<Transport['subscribe']>[0]>();
  let stop: (() => void) | null = null;

  async function call(method: string, input: unknown): Promise<Answer> {
    try {
      const response = await fetch(new URL(`api/${method}`, base), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      return (await response.json()) as Answer;
    } catch {
      return { ok: false, code: 'unavailable', message: `The host did not answer ${method}.` };
    }
  }

  return {
    call,
    subscribe(listener) {
      listeners.add(listener);
      stop ??= followEvents(new URL('api/events', base), call, (name, payload) => {
        for (const heard of listeners) heard(name, payload);
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
  };
}
