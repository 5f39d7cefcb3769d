import type { ServerResponse } from 'node:http';
import type { Host } from '#backend/host/host.ts';

/** Browsers keep six connections to one host; streams may not use them all up, or calls would wait for ever. */
const maximumStreams = 4;
const heartbeatMilliseconds = 15_000;
const largestBacklog = 1024 * 1024;

/** Carries the host's events to pages as server-sent events: `event: <name>`, `data: <json payload>`. */
export function createEventStreams(subscribe: Host['subscribe']): (response: ServerResponse) => void {
  const open = new Set<ServerResponse>();

  return function stream(response) {
    if (open.size >= maximumStreams) {
      // "No content" tells an EventSource not to come back: that page works, it only hears of nothing.
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
