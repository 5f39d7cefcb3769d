import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { contract, type Method } from '#core/api/contract.ts';
import { compile } from '#core/content/compile/compile.ts';
import { writeContentDatabase } from '#backend/content/content-database.ts';
import { minimalEvent } from '../../support/minimal-event.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testHost as host } from '../../support/test-host.ts';

const withoutInput = Object.entries(contract).filter(([, { input }]) => input.safeParse({}).success);

it.each(withoutInput.map(([method]) => method))('answers %s with what the contract promises', async (method) => {
  const answer = await host().dispatch(method, {});
  expect(answer.ok).toBe(true);
  if (answer.ok) contract[method as Method].output.parse(answer.value);
});

it('tells every listener of changed settings, and its language follows them', async () => {
  const created = host();
  const heard = vi.fn();
  const stop = created.subscribe(heard);
  expect(created.language()).toBe('ko');
  await created.dispatch('settings.change', { language: 'en' });
  expect(heard).toHaveBeenCalledExactlyOnceWith('settings.changed', expect.objectContaining({ language: 'en' }));
  expect(created.language()).toBe('en');
  stop();
  await created.dispatch('settings.change', { language: 'ko' });
  expect(heard).toHaveBeenCalledOnce();
});

it('says what is wrong instead of failing to start', async () => {
  const created = host({ contentFile: '/nowhere/content.db' });
  expect(created.problems).toEqual([{ code: 'content-missing', file: '/nowhere/content.db', params: {} }]);
  expect(await created.dispatch('event.get', {})).toMatchObject({ ok: false, code: 'unavailable' });
  expect(await created.dispatch('settings.get', {})).toMatchObject({ ok: true });
});

it.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://example.org', 'smb://host', 'not an address', ''])(
  'never opens %s',
  async (url) => {
    const openExternal = vi.fn(async () => true);
    expect(await host({ openExternal }).dispatch('app.openExternal', { url })).toMatchObject({
      ok: false,
      code: 'forbidden',
    });
    expect(openExternal).not.toHaveBeenCalled();
  },
);

it('opens https and mailto through the host', async () => {
  const openExternal = vi.fn(async () => true);
  await host({ openExternal }).dispatch('app.openExternal', { url: 'mailto:a@example.org' });
  expect(openExternal).toHaveBeenCalledExactlyOnceWith(new URL('mailto:a@example.org'));
});

it('saves a file through the host, which answers whether its user said where', async () => {
  const file = { name: '항만의 날 (2026).ics', text: 'BEGIN:VCALENDAR' };
  const saveFile = vi.fn(async () => false);
  expect(await host({ saveFile }).dispatch('files.save', file)).toEqual({ ok: true, value: { saved: false } });
  expect(saveFile).toHaveBeenCalledExactlyOnceWith(file);
});

it('saves no file where the page does it', async () => {
  const file = { name: 'a.ics', text: '' };
  expect(await host().dispatch('files.save', file)).toMatchObject({ ok: false, code: 'forbidden' });
});

it.each([
  '../a.ics',
  'a/b.ics',
  String.raw`a\b.ics`,
  'C:a.ics',
  '.a.ics',
  '-a.ics',
  'a.ics\0',
  'a\n.ics',
  'a.desktop',
  'a.ics.exe',
  'a.ICS.lnk',
  'ics',
  'toString',
  'a.constructor',
  '\u202Escod.ics',
  `${'a'.repeat(120)}.ics`,
  '',
])('never proposes %j as the name of a file', async (name) => {
  const saveFile = vi.fn(async () => true);
  expect(await host({ saveFile }).dispatch('files.save', { name, text: '' })).toMatchObject({
    ok: false,
    code: 'invalid-input',
  });
  expect(saveFile).not.toHaveBeenCalled();
});

it('pins and unpins, and tells every window', async () => {
  const created = host();
  const heard = vi.fn();
  created.subscribe(heard);
  const pin = (slug: string, pinned: boolean) =>
    created.dispatch('booth.changePin', { pin: { kind: 'term', slug }, pinned });
  await pin('a', true);
  await pin('b', true);
  await pin('a', true);
  expect(await pin('c', false)).toEqual({
    ok: true,
    value: {
      pins: [
        { kind: 'term', slug: 'b' },
        { kind: 'term', slug: 'a' },
      ],
    },
  });
  expect(heard).toHaveBeenLastCalledWith('booth.pinsChanged', {
    pins: [
      { kind: 'term', slug: 'b' },
      { kind: 'term', slug: 'a' },
    ],
  });
});

it('notes down what was missed, with the time, until it is removed, and puts it back as it was', async () => {
  const created = host();
  const note = { query: '지방소멸', answered: false, person: null, slot: 'talk' };
  await created.dispatch('booth.noteDown', note);
  expect(await created.dispatch('booth.missed', {})).toEqual({
    ok: true,
    value: { missed: [{ ...note, id: 1, at: 1_000 }] },
  });
  expect(await created.dispatch('booth.removeMissed', { id: 1 })).toEqual({ ok: true, value: { missed: [] } });
  await created.dispatch('booth.noteDown', { ...note, query: '재정분권' });
  const line = { ...note, id: 1, at: 1_000 };
  for (let time = 0; time < 2; time += 1) {
    expect(await created.dispatch('booth.restoreMissed', line)).toEqual({
      ok: true,
      value: { missed: [{ ...note, query: '재정분권', id: 2, at: 1_000 }, line] },
    });
  }
});

it('marks the terms of slide notes and biographies', async () => {
  const contentFile = path.join(temporaryFolder(), 'content.db');
  const { content } = compile(minimalEvent({ 'slides/talk.yaml': ['It opens.', 'The harbour opens.'] }));
  if (content) writeContentDatabase(contentFile, content);
  expect(await host({ contentFile }).dispatch('glossary.marks', {})).toEqual({
    ok: true,
    value: { marks: { 'talk/one/0': { en: [{ term: 'harbour', start: 4, end: 11 }], ko: [] } } },
  });
});

it('keeps what the booth does, in order, and tells every window', async () => {
  const created = host();
  const heard = vi.fn();
  created.subscribe(heard);
  const start = { at: 1_000, do: 'start', interpreter: 1 };
  const handOver = { at: 61_000, do: 'hand-over', interpreter: 0, rested: 2_000 };
  const log = (seen: number, action: unknown) => created.dispatch('booth.logTurn', { seen, action });
  await log(0, start);
  const both = { ok: true, value: { log: [start, handOver] } };
  expect(await log(1, handOver)).toEqual(both);
  expect(await created.dispatch('booth.turns', {})).toEqual(both);
  expect(heard).toHaveBeenLastCalledWith('booth.turnsChanged', both.value);
});

it('takes one of two hand-overs that were made at the same moment, and shows both windows which', async () => {
  const created = host();
  const log = (seen: number, action: unknown) => created.dispatch('booth.logTurn', { seen, action });
  await log(0, { at: 1_000, do: 'start', interpreter: 0 });
  const first = await log(1, { at: 2_000, do: 'hand-over', interpreter: 1, rested: 0 });
  expect(await log(1, { at: 2_001, do: 'hand-over', interpreter: 1, rested: 0 })).toEqual(first);
});

it.each([
  ['a hand-over with nobody on', { at: 1_000, do: 'hand-over', interpreter: 1, rested: 0 }],
  ['an undo of nothing', { at: 1_000, do: 'undo' }],
  ['a fourth interpreter', { at: 1_000, do: 'start', interpreter: 3 }],
  ['no moment', { at: 9e15, do: 'start', interpreter: 0 }],
])('refuses %s', async (_title, action) => {
  const created = host();
  expect(await created.dispatch('booth.logTurn', { seen: 0, action })).toMatchObject({
    ok: false,
    code: 'invalid-input',
  });
  expect(await created.dispatch('booth.turns', {})).toEqual({ ok: true, value: { log: [] } });
});
