import { expect, it, vi } from 'vitest';
import { createDispatch, type Handlers } from '#core/api/dispatch.ts';
import { Refusal } from '#core/api/problem.ts';
import { defaultSettings } from '#core/settings/settings-schema.ts';

const handlers = {
  'settings.get': () => defaultSettings,
  'settings.change': () => {
    throw new Refusal('read-only', 'The disk is full.');
  },
  'event.get': () => {
    throw new TypeError('secret detail');
  },
} as unknown as Handlers;

it('answers a known method with its value', async () => {
  expect(await createDispatch(handlers, () => {})('settings.get', {})).toEqual({ ok: true, value: defaultSettings });
});

it.each(['nothing', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'refuses the method “%s”',
  async (method) => {
    expect(await createDispatch(handlers, () => {})(method, {})).toMatchObject({ ok: false, code: 'unknown-method' });
  },
);

it.each([
  [null],
  [undefined],
  [[]],
  ['x'],
  [{ extra: 1 }],
  [{ language: 'fr' }],
  [JSON.parse('{"__proto__": {"language": "ko"}}')],
])('refuses an input that does not fit: %j', async (input) => {
  expect(await createDispatch(handlers, () => {})('settings.change', input)).toMatchObject({
    ok: false,
    code: 'invalid-input',
  });
});

it('passes a refusal on with its code', async () => {
  expect(await createDispatch(handlers, () => {})('settings.change', {})).toEqual({
    ok: false,
    code: 'read-only',
    message: 'The disk is full.',
  });
});

it('answers a defect with a code alone and reports it', async () => {
  const onDefect = vi.fn();
  const answer = await createDispatch(handlers, onDefect)('event.get', {});
  expect(answer).toEqual({ ok: false, code: 'internal', message: 'event.get failed; the log says why.' });
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(onDefect).toHaveBeenCalledExactlyOnceWith('event.get', expect.any(TypeError));
});
