import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { maximumCallBytes } from '#core/api/dispatch.ts';
import { defaultSettings } from '#core/settings/settings-schema.ts';
import { startTestServer, type TestServer } from '../support/web-server.ts';

describe('signing in', () => {
  test('the first address gives the cookie and leads to the app without the token', async () => {
    const server = await startTestServer();
    const { status, headers } = await server.send('GET', `/?token=${server.token}`);
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    expect(headers['set-cookie']).toEqual([`${server.cookie}; HttpOnly; SameSite=Strict; Path=/`]);
    const page = await server.send('GET', '/', { cookie: server.cookie });
    expect(page.body).toContain('The interface');
  });

  test('without it, a page says in both languages what to do', async () => {
    const { send } = await startTestServer();
    for (const target of ['/', '/?token=wrong', '/assets/app-1234.js']) {
      const { status, body, headers } = await send('GET', target);
      expect(status).toBe(403);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['set-cookie']).toBeUndefined();
      expect(body).toMatch(/<p lang="en">.*open the address.*<\/p>\n<p lang="ko">.*주소를 열어 주십시오.*<\/p>/u);
    }
  });
});

describe('files', () => {
  test('carry the security headers and how long they may be kept', async () => {
    const { send, cookie } = await startTestServer();
    const index = await send('GET', '/', { cookie });
    expect(index.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(index.headers['cache-control']).toBe('no-store');
    expect(index.headers['content-security-policy']).toContain("default-src 'none'");
    expect(index.headers['x-content-type-options']).toBe('nosniff');
    const script = await send('GET', '/assets/app-1234.js', { cookie });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    expect(script.body).toBe('export {};');
  });

  test('HEAD answers the headers alone', async () => {
    const { send, cookie } = await startTestServer();
    const { status, body, headers } = await send('HEAD', '/assets/app-1234.js', { cookie });
    expect({ status, body, length: headers['content-length'] }).toEqual({ status: 200, body: '', length: '10' });
  });

  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/..%2Fsecret.json',
    '/%2e%2e/secret.json',
    '/%252e%252e/secret.json',
    '/%252e%252e%252fsecret.json',
    '/..%5csecret.json',
    '/..\\secret.json',
    '/assets/../../secret.json',
    '/assets/..%2f..%2fsecret.json',
    '//secret.json',
    '/./index.html',
    '/index.html%00.js',
    '/assets',
    '/assets/',
    '/nothing.js',
    '/%zz',
  ])('%s is not found', async (target) => {
    const { sendRaw, port, cookie } = await startTestServer();
    const answer = await sendRaw(
      `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /u);
    expect(answer).not.toContain('"secret"');
  });

  test('a whole address as the target is no path', async () => {
    const { sendRaw, port, cookie } = await startTestServer();
    const answer = await sendRaw(
      `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /u);
  });
});

describe('calls', () => {
  test('are answered by the backend', async () => {
    const { send, callHeaders } = await startTestServer();
    const changed = await send('POST', '/api/settings.change', callHeaders, '{"theme":"booth"}');
    expect(changed.status).toBe(200);
    expect(JSON.parse(changed.body)).toEqual({ ok: true, value: { ...defaultSettings, theme: 'booth' } });
    expect(changed.headers['cache-control']).toBe('no-store');
    expect(changed.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each([
    ['/api/no.such', '{}', 'unknown-method'],
    ['/api/__proto__', '{}', 'unknown-method'],
    ['/api/', '{}', 'unknown-method'],
    ['/api/settings.change', '{"theme":"loud"}', 'invalid-input'],
    ['/api/event.get', '{}', 'unavailable'],
  ])('%s with %s is refused by the contract: %s', async (target, body, code) => {
    const { send, callHeaders } = await startTestServer();
    const answer = await send('POST', target, callHeaders, body);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code });
  });

  test.each([
    ['no JSON', Buffer.from('{"theme":')],
    ['nothing', Buffer.alloc(0)],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22])],
  ])('%s is 400', async (_what, body) => {
    const { send, callHeaders } = await startTestServer();
    const { status, body: answer } = await send('POST', '/api/settings.change', callHeaders, body);
    expect(status).toBe(400);
    expect(JSON.parse(answer)).toEqual({ ok: false, code: 'invalid-input', message: 'The input is not JSON.' });
  });

  test('more than may be sent is 413, declared or not', async () => {
    const { send, callHeaders } = await startTestServer();
    const body = JSON.stringify({ theme: 'x'.repeat(maximumCallBytes) });
    const declared = await send(
      'POST',
      '/api/settings.change',
      { ...callHeaders, 'content-length': body.length },
      body,
    );
    const counted = await send(
      'POST',
      '/api/settings.change',
      { ...callHeaders, 'transfer-encoding': 'chunked' },
      body,
    );
    for (const { status, body: answer } of [declared, counted]) {
      expect(status).toBe(413);
      expect(JSON.parse(answer)).toMatchObject({ ok: false, code: 'too-large' });
    }
  });

  test.each<[string, number, (server: TestServer) => Record<string, string | undefined>]>([
    ['another origin', 403, () => ({ origin: 'https://example.org' })],
    ['no origin', 403, () => ({ origin: undefined })],
    ['a host that DNS rebinding points here', 403, ({ port }) => ({ host: `briefing.example:${port}` })],
    ['no cookie', 403, () => ({ cookie: undefined })],
    ['a wrong cookie', 403, ({ port }) => ({ cookie: `briefing-${port}=wrong` })],
    ['a form', 415, () => ({ 'content-type': 'application/x-www-form-urlencoded' })],
  ])('%s is %d, and nothing changes', async (_who, expected, change) => {
    const server = await startTestServer();
    const headers = Object.fromEntries(
      Object.entries({ ...server.callHeaders, ...change(server) }).filter(([, value]) => value !== undefined),
    );
    const { status, body } = await server.send('POST', '/api/settings.change', headers, '{"theme":"booth"}');
    expect(status).toBe(expected);
    expect(JSON.parse(body)).toEqual({ ok: false, code: expect.any(String), message: expect.any(String) });
    expect(await server.host.dispatch('settings.get', {})).toMatchObject({ value: { theme: 'light' } });
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is 405 and says what is right', async (method) => {
    const { send, callHeaders } = await startTestServer();
    const { status, headers } = await send(method, '/api/settings.get', callHeaders);
    expect(status).toBe(405);
    expect(headers.allow).toBe('POST');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('a request that is no HTTP is answered without a word of how the server is made', async () => {
    const { sendRaw } = await startTestServer();
    expect(await sendRaw('not http at all\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
});

describe('the event stream', () => {
  test('carries what the host publishes, to every page', async () => {
    const server = await startTestServer();
    const streams = [await openStream(server), await openStream(server)];
    await server.send('POST', '/api/settings.change', server.callHeaders, '{"theme":"booth"}');
    const data = JSON.stringify({ ...defaultSettings, theme: 'booth' });
    for (const stream of streams) {
      expect(await textUntil(stream, data)).toContain(`event: settings.changed\ndata: ${data}\n\n`);
    }
  });

  test('leaves the browser connections for calls: a stream too many is told not to come back', async () => {
    const server = await startTestServer();
    const streams = await Promise.all(Array.from({ length: 4 }, () => openStream(server)));
    expect(streams.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect((await openStream(server)).statusCode).toBe(204);
    streams[0]?.destroy();
    await vi.waitFor(async () => expect((await openStream(server)).statusCode).toBe(200));
  });

  test.each([
    ['another origin', { origin: 'https://example.org' }, 403],
    ['no cookie', { cookie: '' }, 403],
  ])('%s is refused', async (_who, headers, status) => {
    const server = await startTestServer();
    expect((await openStream(server, headers)).statusCode).toBe(status);
  });
});

async function openStream(server: TestServer, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const request = get({
    host: '127.0.0.1',
    port: server.port,
    path: '/api/events',
    headers: { cookie: server.cookie, ...headers },
    agent: false,
  });
  onTestFinished(() => void request.destroy());
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.on('error', () => {});
  return response.setEncoding('utf8');
}

async function textUntil(stream: IncomingMessage, end: string): Promise<string> {
  let text = '';
  for await (const chunk of stream as AsyncIterable<string>) {
    text += chunk;
    if (text.includes(end)) break;
  }
  return text;
}
