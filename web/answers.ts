import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createWords } from '#backend/words/words.ts';
import type { StaticFile } from '#backend/http/static-files.ts';
import type { Refusal } from './guard.ts';

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

/** Says no as the asker can read it: calls get JSON, people a page. What they still send is not waited for. */
export function sendRefusal(response: ServerResponse, refusal: Refusal, isCall: boolean): void {
  const { status, code, message, allow } = refusal;
  response.setHeader('Connection', 'close');
  if (allow) response.setHeader('Allow', allow);
  if (isCall) sendJson(response, status, { ok: false, code, message });
  else if (status === 403) sendText(response, status, 'text/html', signInPage());
  else sendText(response, status, 'text/plain', message);
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { Location: location, 'Cache-Control': 'no-store' }).end();
}

/** Sends a file of the interface; one whose name carries its hash never changes. */
export async function sendFile(response: ServerResponse, { file, type }: StaticFile, urlPath: string): Promise<void> {
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': statSync(file).size,
    'Cache-Control': urlPath.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store',
  });
  if (response.req.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(text);
}

/** In both languages: nothing is known yet of who reads it. */
function signInPage(): string {
  const paragraphs = (['en', 'ko'] as const).map(
    (language) => `<p lang="${language}">${createWords(language)('host:sign-in')}</p>`,
  );
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Briefing</title>\n${paragraphs.join('\n')}\n</html>\n`;
}
