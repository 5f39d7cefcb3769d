import type { Transport } from '#core/api/client.ts';
import type { EventName } from '#core/api/contract.ts';
import type { Answer } from '#core/api/dispatch.ts';

/** A record, so that an event the contract gains cannot be forgotten here. */
const eventNames: Record<EventName, true> = {
  'settings.changed': true,
  'booth.pinsChanged': true,
  'booth.missedChanged': true,
  'run.changed': true,
  'rehearsal.changed': true,
  'script.changed': true,
  'menu.chosen': true,
};

/** Reaches the loopback host that served this page: JSON over fetch, events over one event stream. */
export function loopbackTransport(base: string): Transport {
  // One stream a window: a browser has six connections to a host, and windows share them.
  const listeners = new Set<Parameters<Transport['subscribe']>[0]>();
  let stream: EventSource | null = null;
  return {
    async call(method, input): Promise<Answer> {
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
    },
    subscribe(listener) {
      listeners.add(listener);
      stream ??= openStream(new URL('api/events', base), (name, payload) => {
        for (const heard of listeners) heard(name, payload);
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stream?.close();
        stream = null;
      };
    },
  };
}

function openStream(address: URL, heard: (name: string, payload: unknown) => void): EventSource {
  const source = new EventSource(address);
  for (const name of Object.keys(eventNames)) {
    source.addEventListener(name, (event: MessageEvent<string>) => heard(name, JSON.parse(event.data)));
  }
  return source;
}
