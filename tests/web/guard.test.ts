import { describe, expect, test } from 'vitest';
import { maximumCallBytes } from '#core/api/dispatch.ts';
import { decide, type GuardedRequest } from '../../web/guard.ts';

const session = { port: 4000, token: 'right' };
const cookie = 'briefing-4000=right';
const origin = 'http://127.0.0.1:4000';

const page: GuardedRequest = {
  method: 'GET',
  target: '/',
  host: '127.0.0.1:4000',
  origin: undefined,
  fetchSite: 'none',
  contentType: undefined,
  contentLength: undefined,
  cookie,
};
const call: GuardedRequest = {
  ...page,
  method: 'POST',
  target: '/api/settings.get',
  origin,
  fetchSite: 'same-origin',
  contentType: 'application/json',
  contentLength: '2',
};
const events: GuardedRequest = { ...page, target: '/api/events', fetchSite: 'same-origin' };

const decideOn = (request: GuardedRequest) => decide(request, session);
const statusOf = (request: GuardedRequest) => {
  const decision = decideOn(request);
  return decision.kind === 'refused' ? decision.status : decision.kind;
};

describe('what is let through', () => {
  test('a page or file, as it was asked for', () => {
    expect(decideOn({ ...page, target: '/assets/app.js?x=1' })).toEqual({ kind: 'file', path: '/assets/app.js' });
    expect(decideOn({ ...page, target: '/a/../b%2e' })).toEqual({ kind: 'file', path: '/a/../b%2e' });
  });

  test('a call, with or without a charset', () => {
    expect(decideOn(call)).toEqual({ kind: 'call', method: 'settings.get' });
    expect(decideOn({ ...call, contentType: 'Application/JSON; charset=utf-8' })).toEqual({
      kind: 'call',
      method: 'settings.get',
    });
  });

  test('the event stream, whether the browser says its origin or not', () => {
    expect(statusOf(events)).toBe('events');
    expect(statusOf({ ...events, origin, fetchSite: undefined })).toBe('events');
  });

  test('the first address, by its token alone', () => {
    expect(statusOf({ ...page, target: '/?token=right', cookie: undefined })).toBe('sign-in');
  });

  test('a cookie among those of other programs on this machine', () => {
    expect(statusOf({ ...page, cookie: `a=1; briefing-4001=wrong; ${cookie}; b=2` })).toBe('file');
  });

  test('a call of exactly the largest size', () => {
    expect(statusOf({ ...call, contentLength: String(maximumCallBytes) })).toBe('call');
  });
});

describe('who is refused with 403', () => {
  test.each<[string, Partial<GuardedRequest>]>([
    ['another name for this machine', { host: 'localhost:4000' }],
    ['a name that DNS rebinding points here', { host: 'briefing.example:4000' }],
    ['a trailing dot', { host: '127.0.0.1.:4000' }],
    ['another port', { host: '127.0.0.1:4001' }],
    ['no port', { host: '127.0.0.1' }],
    ['no host', { host: undefined }],
    ['another origin', { origin: 'https://example.org' }],
    ['the origin of another port', { origin: 'http://127.0.0.1:4001' }],
    ['the origin of another scheme', { origin: 'https://127.0.0.1:4000' }],
    ['an opaque origin', { origin: 'null' }],
    ['no cookie', { cookie: undefined }],
    ['a wrong token', { cookie: 'briefing-4000=wrong' }],
    ['a token that only begins right', { cookie: 'briefing-4000=righ' }],
    ['an empty token', { cookie: 'briefing-4000=' }],
    ['the cookie of another port', { cookie: 'briefing-4001=right' }],
  ])('%s', (_who, change) => {
    expect([page, call, events].map((request) => statusOf({ ...request, ...change }))).toEqual([403, 403, 403]);
  });

  test('a call that does not say where it comes from', () => {
    expect(statusOf({ ...call, origin: undefined })).toBe(403);
  });

  test.each(['cross-site', 'same-site', 'none'])('a call or stream that the browser marks as %s', (fetchSite) => {
    expect(statusOf({ ...call, fetchSite })).toBe(403);
    expect(statusOf({ ...events, fetchSite })).toBe(403);
  });

  test('a first address with a wrong token, and a right one in any other place', () => {
    const stranger = { ...page, cookie: undefined };
    expect(statusOf({ ...stranger, target: '/?token=wrong' })).toBe(403);
    expect(statusOf({ ...stranger, target: '/?token=' })).toBe(403);
    expect(statusOf({ ...stranger, target: '/assets/app.js?token=right' })).toBe(403);
    expect(statusOf({ ...call, cookie: undefined, target: '/api/settings.get?token=right' })).toBe(403);
  });

  test('a stranger, whatever else is wrong: a refusal tells nothing more', () => {
    expect(statusOf({ ...call, cookie: undefined, method: 'DELETE', contentType: 'text/plain' })).toBe(403);
  });
});

describe('what is refused', () => {
  test.each<[number, string, GuardedRequest]>([
    [405, 'a page that is written to', { ...page, method: 'POST', origin }],
    [405, 'a call that is read', { ...call, method: 'GET' }],
    [405, 'a preflight', { ...call, method: 'OPTIONS' }],
    [405, 'an event stream that is written to', { ...events, method: 'POST', origin }],
    [405, 'a first address that is written to', { ...page, target: '/?token=right', method: 'POST', origin }],
    [415, 'a form', { ...call, contentType: 'application/x-www-form-urlencoded' }],
    [415, 'plain text, which other sites may send', { ...call, contentType: 'text/plain' }],
    [415, 'a type that only begins like JSON', { ...call, contentType: 'application/json5' }],
    [415, 'no type', { ...call, contentType: undefined }],
    [413, 'a call that declares too much', { ...call, contentLength: String(maximumCallBytes + 1) }],
  ])('%d: %s', (status, _what, request) => {
    expect(statusOf(request)).toBe(status);
  });

  test('with a code and a sentence, and the right methods', () => {
    expect(decideOn({ ...call, method: 'GET' })).toEqual({
      kind: 'refused',
      status: 405,
      code: 'invalid-input',
      message: 'This takes POST.',
      allow: 'POST',
    });
  });
});
