import type { ServerResponse } from 'node:http';
import type { Host } from '#backend/host/host.ts';

/**
 * The windows of one browser share one stream (`renderer/data/shared-events.ts`), so these are for other browsers. One
 * that opened a stream for each window would wait for ever with its calls: browsers keep six connections to a host.
 */
const maximumStreams = 4;
const heartbeatMilliseconds = 15_000;
const largestBacklog = 1024 * 1024;

/** Carries the host's events to pages as server-sent events: `event: <name>`, `data: <json payload>`. */
export function createEventStreams(subscribe: Host['subscribe']): (response: ServerResponse) => void {
  const open = new Set<ServerResponse>();

  return function stream(response) {
    if (open.size >= maximumStreams) {
      // "No content" tells an EventSource not to come back by itself: the page asks again later.
      response.writeHead(204).end();
      return;
    }
    open.add(response);
    const send = (text: string) => {
      if (response.writableLength > largestBacklog) response.destroy();
      else response.write(text);
    };
    const unsubscribe = subscribe((name, payload) => send(`event: ${name}\ndata: ${JSON.stringify(payload)}\n\n`));
    // Lets both sides notice when the other is gone without a word.
    const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMilliseconds);
    response.once('close', () => {
      open.delete(response);
      unsubscribe();
      clearInterval(heartbeat);
    });
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' });
    send('retry: 1000\n\n');
  };
}
