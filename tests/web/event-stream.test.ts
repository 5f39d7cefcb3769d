import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startTestServer } from '../support/web-server.ts';

test('an idle stream says that it is still there, until its page goes away', async () => {
  const server = await startTestServer();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const page = get({
    port: server.port,
    path: '/api/events',
    headers: { host: `127.0.0.1:${server.port}`, cookie: server.cookie },
  });
  page.on('error', () => {});
  const [stream] = (await once(page, 'response')) as [IncomingMessage];
  stream.on('error', () => {});
  expect(String((await once(stream, 'data'))[0])).toBe('retry: 1000\n\n');
  vi.advanceTimersByTime(15_000);
  expect(String((await once(stream, 'data'))[0])).toBe(': still here\n\n');
  expect(vi.getTimerCount()).toBe(1);
  page.destroy();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
});
