import type { Transport } from '#core/api/client.ts';
import type { EventName, Method } from '#core/api/contract.ts';

type Heard = (name: string, payload: unknown) => void;

/** Each event, and the method that answers what it tells, for when it may have been missed. A record: none can be forgotten. */
const answerOf: Record<EventName, Method | null> = {
  'settings.changed': 'settings.get',
  'booth.pinsChanged': 'booth.pins',
  'booth.missedChanged': 'booth.missed',
  'booth.turnsChanged': 'booth.turns',
  'own.changed': 'own.get',
  'run.changed': 'run.get',
  // These are of one deck or slot: a window asks for its own again when it is opened.
  'rehearsal.changed': null,
  'script.changed': null,
  // Of a file that one window brings in.
  'imports.progress': null,
  // Told card by card: a window that missed one learns of it when it goes on with that card.
  'study.changed': null,
  'documents.changed': 'documents.list',
  // Of a host with windows of its own.
  'windows.changed': null,
  'menu.chosen': null,
  // The list is asked for whenever it is shown.
  'backup.changed': null,
  'backup.restored': null,
};
const eventNames = Object.keys(answerOf) as EventName[];

/** The name of the lock that lets one window of a browser listen, and of the channel on which it tells the others. */
const shared = 'briefing:events';

/** How long to wait before asking again a host that has no stream left, or none any more. */
const againAfter = 5_000;

/**
 * Follows the events of the loopback host; returns how to stop. A browser has six connections to a host, so its windows
 * share one stream: the window that holds the lock listens and tells the others, and when it closes the next in line
 * takes over. (A lock that others wait for also keeps a browser from freezing the window that listens.)
 */
export function followEvents(address: URL, call: Transport['call'], heard: Heard): () => void {
  const ending = new AbortController();
  const others = new BroadcastChannel(shared);
  const timesHeard = new Map<string, number>();

  function hear(name: string, payload: unknown): void {
    timesHeard.set(name, (timesHeard.get(name) ?? 0) + 1);
    heard(name, payload);
  }

  function tell(name: string, payload: unknown): void {
    hear(name, payload);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target, it is its origin's
    others.postMessage({ name, payload });
  }

  /** What may have been missed while nobody listened. An event that comes in the meantime knows better. */
  async function catchUp(name: EventName): Promise<void> {
    const method = answerOf[name];
    const before = timesHeard.get(name);
    const answer = method && (await call(method, {}));
    if (answer?.ok && timesHeard.get(name) === before && !ending.signal.aborted) tell(name, answer.value);
  }

  others.addEventListener('message', ({ data }: MessageEvent<{ name: string; payload: unknown }>) =>
    hear(data.name, data.payload),
  );
  navigator.locks
    .request(shared, { signal: ending.signal }, () =>
      listen(address, ending.signal, tell, () => eventNames.forEach((name) => void catchUp(name))),
    )
    // Called off while another window still listened.
    .catch(() => {});

  return () => {
    ending.abort();
    others.close();
  };
}

/** Listens until it is ended; `opened` is told whenever the stream begins or begins again. */
function listen(address: URL, ending: AbortSignal, tell: Heard, opened: () => void): Promise<void> {
  return new Promise((resolve) => {
    let source = open();
    let timer: ReturnType<typeof setTimeout> | undefined;

    function open(): EventSource {
      const stream = new EventSource(address);
      for (const name of eventNames) {
        stream.addEventListener(name, (event: MessageEvent<string>) => tell(name, JSON.parse(event.data)));
      }
      stream.addEventListener('open', opened);
      // What breaks off is opened again by the browser itself; what was refused is not.
      stream.addEventListener('error', () => {
        if (stream.readyState === EventSource.CLOSED) timer = setTimeout(() => (source = open()), againAfter);
      });
      return stream;
    }

    ending.addEventListener('abort', () => {
      clearTimeout(timer);
      source.close();
      resolve();
    });
  });
}
