import { beforeEach, describe, expect, test, vi } from 'vitest';
import { maximumCallBytes, maximumFileBytes, type Answer, type Dispatch } from '#core/api/dispatch.ts';
import type { Host } from '#backend/host/host.ts';
import { callChannel, eventChannel } from '../../electron/channels.ts';
import { connectIpc, createCallGate, type Caller } from '../../electron/ipc.ts';

const electron = vi.hoisted(() => ({
  ipcMain: { handle: vi.fn() },
  BrowserWindow: { getAllWindows: vi.fn() },
}));
vi.mock('electron', () => electron);

const top = { origin: 'app://briefing', parent: null } as Caller;
const ok: Answer = { ok: true, value: 1 };
const dispatch = vi.fn<Dispatch>();
const gate = createCallGate(dispatch);

beforeEach(() => {
  vi.clearAllMocks();
  dispatch.mockResolvedValue(ok);
});

test('a call from our top frame reaches the contract as it is', async () => {
  expect(await gate(top, 'settings.get', { a: [1, null] })).toBe(ok);
  expect(dispatch).toHaveBeenCalledExactlyOnceWith('settings.get', { a: [1, null] });
});

describe('refused before the contract sees it', () => {
  test.each([
    ['a frame that is gone', null],
    ['a frame inside our page', { origin: 'app://briefing', parent: {} }],
    ['another host of our scheme', { origin: 'app://other', parent: null }],
    ['a trailing dot', { origin: 'app://briefing.', parent: null }],
    ['an opaque origin', { origin: 'null', parent: null }],
    ['the web', { origin: 'https://briefing', parent: null }],
    ['a prefix of our origin', { origin: 'app://brief', parent: null }],
  ])('%s', async (_what, caller) => {
    expect(await gate(caller as Caller | null, 'settings.get', {})).toMatchObject({ ok: false, code: 'forbidden' });
    expect(dispatch).not.toHaveBeenCalled();
  });

  test.each([[undefined], [1], [{ toString: () => 'settings.get' }], [['settings.get']]])(
    'a method that is no string: %j',
    async (method) => {
      expect(await gate(top, method, {})).toMatchObject({ ok: false, code: 'unknown-method' });
      expect(dispatch).not.toHaveBeenCalled();
    },
  );

  test('an input that is larger than the cap, counted in bytes', async () => {
    const hangul = '가'.repeat(maximumCallBytes / 3);
    expect(hangul.length).toBeLessThan(maximumCallBytes);
    expect(await gate(top, 'settings.change', hangul)).toMatchObject({ ok: false, code: 'too-large' });
    expect(dispatch).not.toHaveBeenCalled();
    expect(await gate(top, 'settings.change', hangul.slice(1))).toBe(ok);
  });

  test('a file that is larger than the cap for files', async () => {
    const file = (bytes: number) => ({ name: 'a.ics', text: 'x'.repeat(bytes) });
    expect(await gate(top, 'files.save', file(maximumCallBytes))).toBe(ok);
    expect(await gate(top, 'files.save', file(maximumFileBytes))).toMatchObject({ ok: false, code: 'too-large' });
  });

  test('an input that is not JSON', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    for (const input of [undefined, circular, 1n, () => 1]) {
      expect(await gate(top, 'settings.get', input)).toMatchObject({ ok: false, code: 'invalid-input' });
    }
    expect(dispatch).not.toHaveBeenCalled();
  });
});

test('one channel in, one channel out, to every window', async () => {
  const listeners: Parameters<Host['subscribe']>[0][] = [];
  const sent = vi.fn();
  electron.BrowserWindow.getAllWindows.mockReturnValue([
    { webContents: { send: sent } },
    { webContents: { send: sent } },
  ]);
  const subscribe = (listener: (typeof listeners)[number]) => listeners.push(listener);
  connectIpc({ dispatch, subscribe } as unknown as Host);

  expect(electron.ipcMain.handle).toHaveBeenCalledOnce();
  const [channel, handler] = electron.ipcMain.handle.mock.calls[0] as [
    string,
    (...given: unknown[]) => Promise<Answer>,
  ];
  expect(channel).toBe(callChannel);
  expect(await handler({ senderFrame: top }, 'settings.get', {})).toBe(ok);
  expect(await handler({ senderFrame: null }, 'settings.get', {})).toMatchObject({ code: 'forbidden' });

  listeners[0]?.('menu.chosen', { command: 'note' });
  expect(sent.mock.calls).toEqual([
    [eventChannel, 'menu.chosen', { command: 'note' }],
    [eventChannel, 'menu.chosen', { command: 'note' }],
  ]);
});
