import type { Transport } from '#core/api/client.ts';
import type { EventName } from '#core/api/contract.ts';
import type { Answer } from '#core/api/dispatch.ts';

/** A record, so that an event the contract gains cannot be forgotten here. */
const eventNames: Record<EventName, true> = {
  'settings.changed': true,
  'booth.pinsChanged': true,
  'booth.missedChanged': true,
  'menu.chosen': true,
};

/** Reaches the loopback host that served this page: JSON over fetch, events over one event stream. */
export function loopbackTransport(base: string): Transport {
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
      const source = new EventSource(new URL('api/events', base));
      for (const name of Object.keys(eventNames)) {
        source.addEventListener(name, (event: MessageEvent<string>) => listener(name, JSON.parse(event.data)));
      }
      return () => source.close();
    },
  };
}
