import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { securityHeaders } from '#backend/http/security-headers.ts';
import { answer, registerAppScheme } from '../../electron/protocol.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const electron = vi.hoisted(() => ({ protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() } }));
vi.mock('electron', () => electron);

let root: string;

beforeEach(() => {
  root = temporaryFolder();
  writeFileSync(path.join(root, 'index.html'), '<title>Briefing</title>');
  writeFileSync(path.join(root, 'app.js'), 'export {};');
});

test('the scheme is standard and secure, and may do no more than fetch', () => {
  registerAppScheme();
  expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
});

test('a file with its type and every security header', async () => {
  const response = await answer(root, new Request('app://briefing/app.js'));
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('export {};');
  expect(Object.fromEntries(response.headers)).toMatchObject(lowerCased(securityHeaders()));
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test.each([
  'app://briefing/missing.js',
  'app://briefing./index.html',
  'app://other/index.html',
  'app://briefing:1/index.html',
  'app://briefing/..%2findex.html',
  'app://briefing/%252e%252e/index.html',
  'app://briefing/index.html%00.js',
])('not found, with every security header: %s', async (address) => {
  const response = await answer(root, new Request(address));
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('');
  expect(Object.fromEntries(response.headers)).toMatchObject(lowerCased(securityHeaders()));
});

test('files are read, not written to', async () => {
  expect((await answer(root, new Request('app://briefing/', { method: 'POST' }))).status).toBe(404);
});

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
