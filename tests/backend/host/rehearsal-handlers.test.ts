import { expect, it, vi } from 'vitest';
import { testHost } from '../../support/test-host.ts';

const plan = { slides: [{ id: 'a', seconds: 60 }], slotMinutes: null };
const start = { deck: 'talk', after: 0, entry: { at: 1_000, do: 'start' }, plan };

it('tells every window how a rehearsal goes on', async () => {
  const created = testHost();
  const heard = vi.fn();
  created.subscribe(heard);
  const answer = await created.dispatch('rehearsal.append', start);
  expect(answer).toMatchObject({ ok: true, value: { record: { entries: [start.entry] } } });
  if (answer.ok) expect(heard).toHaveBeenCalledExactlyOnceWith('rehearsal.changed', answer.value);
});

it('says why a line was not taken, and tells nobody', async () => {
  const created = testHost();
  await created.dispatch('rehearsal.append', start);
  const heard = vi.fn();
  created.subscribe(heard);
  expect(await created.dispatch('rehearsal.append', start)).toMatchObject({ ok: false, code: 'rehearsal-moved-on' });
  const resume = { deck: 'talk', after: 1, entry: { at: 2_000, do: 'resume' } };
  expect(await created.dispatch('rehearsal.append', resume)).toMatchObject({ ok: false, code: 'rehearsal-refused' });
  expect(heard).not.toHaveBeenCalled();
});

it('removes a finished rehearsal and puts it back', async () => {
  const created = testHost();
  await created.dispatch('rehearsal.append', start);
  await created.dispatch('rehearsal.append', { deck: 'talk', after: 1, entry: { at: 9_000, do: 'finish' } });
  const listed = await created.dispatch('rehearsal.list', { deck: 'talk' });
  const [{ id, ...run }] = (listed as { value: { runs: [{ id: number }] } }).value.runs;
  const removed = await created.dispatch('rehearsal.remove', { deck: 'talk', id });
  expect(removed).toMatchObject({ ok: true, value: { record: null, runs: [] } });
  const back = await created.dispatch('rehearsal.save', { deck: 'talk', run });
  expect(back).toMatchObject({ ok: true, value: { runs: [run] } });
});

it.each([
  ['a slide that is no number', { ...start, entry: { at: 1, do: 'go', slide: -1 } }],
  ['a deed that does not exist', { ...start, entry: { at: 1, do: 'explode' } }],
  ['a time that no date can hold', { ...start, entry: { at: 9e15, do: 'start' } }],
  ['a plan without slides', { ...start, plan: { slides: [], slotMinutes: 3 } }],
  ['a deck that is no slug', { ...start, deck: '../talk' }],
])('refuses %s', async (_title, input) => {
  expect(await testHost().dispatch('rehearsal.append', input)).toMatchObject({ ok: false, code: 'invalid-input' });
});

it('keeps scripts, tells every window of them, and writes no word of them to the log', async () => {
  const log = vi.fn();
  const created = testHost({ log });
  const heard = vi.fn();
  created.subscribe(heard);
  const text = 'A secret opening line.';
  await created.dispatch('script.save', { slot: 'talk', language: 'en', text });
  expect(heard).toHaveBeenCalledExactlyOnceWith('script.changed', { slot: 'talk', en: text, ko: '' });
  expect(await created.dispatch('script.get', { slot: 'talk' })).toMatchObject({ value: { en: text } });
  const tooLong = await created.dispatch('script.save', { slot: 'talk', language: 'en', text: 'x'.repeat(60_001) });
  expect(tooLong).toMatchObject({ ok: false, code: 'invalid-input' });
  expect(JSON.stringify([log.mock.calls, tooLong])).not.toContain('secret');
});
