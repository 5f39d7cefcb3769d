import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Host } from '#backend/host/host.ts';
import { securityHeaders } from '#backend/http/security-headers.ts';
import { resolveStaticFile } from '#backend/http/static-files.ts';
import { redirect, sendFile, sendJson, sendRefusal } from './answers.ts';
import { answerCall } from './calls.ts';
import { createEventStreams } from './event-stream.ts';
import { decide, isApi, notFound, type GuardedRequest } from './guard.ts';
import { sessionCookie } from './session.ts';

export interface WebServerOptions {
  host: Pick<Host, 'dispatch' | 'subscribe'>;
  /** The built interface. */
  interfaceFolder: string;
  token: string;
  log: (line: string) => void;
}

/** The loopback host's server: the guard decides on every request, and this carries out what it decided. */
export function createWebServer({ host, interfaceFolder, token, log }: WebServerOptions): Server {
  const streamEvents = createEventStreams(host.subscribe);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders())) response.setHeader(name, value);
    const target = request.url ?? '';
    const port = request.socket.localPort ?? 0;
    const decision = decide(factsOf(request), { port, token });
    switch (decision.kind) {
      case 'sign-in':
        response.setHeader('Set-Cookie', sessionCookie(port, token));
        return redirect(response, '/');
      case 'events':
        return streamEvents(response);
      case 'call':
        return sendAnswer(response, await answerCall(request, decision.method, host.dispatch));
      case 'file':
        return sendFileAt(response, decision.path);
      case 'refused':
        return sendRefusal(response, decision, isApi(target));
    }
  }

  async function sendFileAt(response: ServerResponse, path: string): Promise<void> {
    const file = resolveStaticFile(interfaceFolder, path);
    if (file) await sendFile(response, file, path);
    else sendRefusal(response, notFound(), false);
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // Most often a page that went away in the middle of an answer.
      if (!response.destroyed) log(`${request.method}: ${error instanceof Error ? error.name : typeof error}`);
      response.destroy();
    });
  });
}

function sendAnswer(response: ServerResponse, answered: Awaited<ReturnType<typeof answerCall>>): void {
  if ('kind' in answered) sendRefusal(response, answered, true);
  else sendJson(response, 200, answered);
}

function factsOf({ method = '', url = '', headers }: IncomingMessage): GuardedRequest {
  return {
    method,
    target: url,
    host: headers.host,
    origin: headers.origin,
    fetchSite: header(headers['sec-fetch-site']),
    contentType: headers['content-type'],
    contentLength: headers['content-length'],
    cookie: headers.cookie,
  };
}

function header(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
