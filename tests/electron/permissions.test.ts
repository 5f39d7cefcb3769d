import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { guardSessions, isAllowed, staysInside } from '../../electron/permissions.ts';

const electron = vi.hoisted(() => ({ app: null as unknown, session: { defaultSession: null as unknown } }));
vi.mock('electron', () => electron);

const ours = 'app://briefing/';

/** A session that remembers its guards. */
function fakeSession() {
  const guards: Record<string, (...given: never[]) => unknown> = {};
  return {
    guards,
    setPermissionRequestHandler: (handler: () => void) => (guards['request'] = handler),
    setPermissionCheckHandler: (handler: () => boolean) => (guards['check'] = handler),
    setDevicePermissionHandler: (handler: () => boolean) => (guards['device'] = handler),
    webRequest: { onBeforeRequest: (handler: () => void) => (guards['beforeRequest'] = handler) },
  };
}

function call(guard: ((...given: never[]) => unknown) | undefined, ...given: unknown[]): unknown {
  return (guard as unknown as (...parameters: unknown[]) => unknown)(...given);
}

let app: EventEmitter;
let first: ReturnType<typeof fakeSession>;

beforeEach(() => {
  app = new EventEmitter();
  first = fakeSession();
  electron.app = app;
  electron.session.defaultSession = first;
  guardSessions();
});

describe('permissions', () => {
  test('notifications and copying, for our own pages', () => {
    expect(isAllowed('notifications', ours)).toBe(true);
    expect(isAllowed('clipboard-sanitized-write', ours)).toBe(true);
  });

  test.each([
    'media',
    'geolocation',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'midi',
    'usb',
    'unknown',
    'toString',
  ])('never %s', (permission) => {
    expect(isAllowed(permission, ours)).toBe(false);
  });

  test.each(['https://example.com/', 'app://other/', 'app://briefing./', 'null', ''])('nothing for %j', (address) => {
    expect(isAllowed('notifications', address)).toBe(false);
  });

  test('a request and a check are answered alike', () => {
    const decide = vi.fn();
    call(first.guards['request'], null, 'notifications', decide, { requestingUrl: ours });
    call(first.guards['request'], null, 'media', decide, { requestingUrl: ours });
    expect(decide.mock.calls).toEqual([[true], [false]]);
    expect(call(first.guards['check'], null, 'notifications', 'app://briefing/')).toBe(true);
    expect(call(first.guards['check'], null, 'notifications', 'https://example.com/')).toBe(false);
  });

  test('no device at all', () => {
    expect(call(first.guards['device'], { origin: 'app://briefing' })).toBe(false);
  });
});

describe('requests', () => {
  test.each([ours, 'app://briefing/assets/x.js', 'data:image/png;base64,', 'blob:app://briefing/1'])(
    'inside: %s',
    (address) => {
      expect(staysInside(address)).toBe(true);
    },
  );

  test.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://example.com/',
    'file:///etc/passwd',
    'app://other/',
    'devtools://x',
  ])('outside: %s', (address) => {
    const decide = vi.fn();
    call(first.guards['beforeRequest'], { url: address }, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ cancel: true });
  });

  test('our own go on', () => {
    const decide = vi.fn();
    call(first.guards['beforeRequest'], { url: ours }, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ cancel: false });
  });
});

test('a session made later is guarded too', () => {
  const later = fakeSession();
  app.emit('session-created', later);
  expect(Object.keys(later.guards).toSorted()).toEqual(Object.keys(first.guards).toSorted());
  expect(Object.keys(later.guards)).toHaveLength(4);
});
