import { maximumCallBytes } from '#core/api/dispatch.ts';
import type { RefusalCode } from '#core/api/problem.ts';
import { cookieName, isToken, readCookie } from './session.ts';

/** What the guard needs to know of a request. */
export interface GuardedRequest {
  method: string;
  /** The request's target as it was sent: never normalised, so that a lookalike path stays visible. */
  target: string;
  host: string | undefined;
  origin: string | undefined;
  fetchSite: string | undefined;
  contentType: string | undefined;
  contentLength: string | undefined;
  cookie: string | undefined;
}

export interface Refusal {
  kind: 'refused';
  status: 400 | 403 | 404 | 405 | 413 | 415;
  code: RefusalCode;
  message: string;
  /** The methods that would be right, with status 405. */
  allow?: string;
}

export type Decision =
  | { kind: 'sign-in' }
  | { kind: 'events' }
  | { kind: 'call'; method: string }
  | { kind: 'file'; path: string }
  | Refusal;

const eventsPath = '/api/events';
const apiPrefix = '/api/';

/** Decides what a request may have: who asks comes first, and only then what is asked. */
export function decide(request: GuardedRequest, session: { port: number; token: string }): Decision {
  const { path, token } = parseTarget(request.target);
  const foreign = whyForeign(request, path, session.port);
  if (foreign) return refused(403, 'forbidden', foreign);
  if (path === '/' && isToken(token, session.token)) {
    return wrongMethod(request, ['GET', 'HEAD']) ?? { kind: 'sign-in' };
  }
  if (!isToken(readCookie(request.cookie, cookieName(session.port)), session.token)) {
    return refused(403, 'forbidden', 'Open the address that the terminal shows.');
  }
  if (path === eventsPath) return wrongMethod(request, ['GET']) ?? { kind: 'events' };
  if (isApi(path)) return wrongCall(request) ?? { kind: 'call', method: path.slice(apiPrefix.length) };
  return wrongMethod(request, ['GET', 'HEAD']) ?? { kind: 'file', path };
}

/** Whether a target belongs to the contract, whose answers are JSON, or is a page or file. */
export function isApi(target: string): boolean {
  return target.startsWith(apiPrefix);
}

export function tooLarge(): Refusal {
  return refused(413, 'too-large', `The input is larger than ${maximumCallBytes} bytes.`);
}

export function notJson(): Refusal {
  return refused(400, 'invalid-input', 'The input is not JSON.');
}

export function notFound(): Refusal {
  return refused(404, 'unavailable', 'There is no such file.');
}

function parseTarget(target: string): { path: string; token: string | null } {
  const [path = '', ...query] = target.split('?');
  return { path, token: new URLSearchParams(query.join('?')).get('token') };
}

/** Another site, or another name for this machine: a page elsewhere can send a request here, but cannot forge these. */
function whyForeign({ method, host, origin, fetchSite }: GuardedRequest, path: string, port: number): string | null {
  if (host !== `127.0.0.1:${port}`) return 'The host is known by its exact address only.';
  if (origin !== undefined && origin !== `http://127.0.0.1:${port}`) return 'Another origin may not ask.';
  if (origin === undefined && method === 'POST') return 'A call says where it comes from.';
  if (isApi(path) && fetchSite !== undefined && fetchSite !== 'same-origin') return 'Another site may not ask.';
  return null;
}

function wrongCall(request: GuardedRequest): Refusal | null {
  const { contentType = '', contentLength = '0' } = request;
  const method = wrongMethod(request, ['POST']);
  if (method) return method;
  if (contentType.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    return refused(415, 'invalid-input', 'A call carries application/json.');
  }
  return Number(contentLength) > maximumCallBytes ? tooLarge() : null;
}

function wrongMethod({ method }: GuardedRequest, allowed: string[]): Refusal | null {
  if (allowed.includes(method)) return null;
  const allow = allowed.join(', ');
  return { ...refused(405, 'invalid-input', `This takes ${allow}.`), allow };
}

function refused(status: Refusal['status'], code: RefusalCode, message: string): Refusal {
  return { kind: 'refused', status, code, message };
}
