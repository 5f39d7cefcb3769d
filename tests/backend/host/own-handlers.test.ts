import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { OwnState } from '#core/api/own-contract.ts';
import { Refusal } from '#core/api/problem.ts';
import { mergeRecords } from '#core/own/merge-records.ts';
import type { OwnFields, OwnRecord } from '#core/own/own-record.ts';
import { setFields } from '#core/own/set-fields.ts';
import { emptyGivenRow, type GivenRow } from '#core/own/tidy-row.ts';
import { ownHandlers } from '#backend/host/own-handlers.ts';
import { movedOwn } from '#backend/host/own-state.ts';
import { writeOwn } from '#backend/user-data/own-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testHost } from '../../support/test-host.ts';

const row = (en: string, ko = ''): GivenRow => ({
  ...emptyGivenRow,
  en: { ...emptyGivenRow.en, preferred: en },
  ko: { ...emptyGivenRow.ko, preferred: ko },
});

type Host = ReturnType<typeof testHost>;

async function asked(host: Host, method: string, input: unknown = {}): Promise<OwnState & { id: string }> {
  const answer = await host.dispatch(method, input);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value as OwnState & { id: string };
}
/** The slug of a term of the minimal event. */
async function eventTerm(host: Host): Promise<string> {
  const answer = await host.dispatch('glossary.list', {});
  return (answer as { value: { terms: [{ id: string }] } }).value.terms[0].id;
}

describe('an own term', () => {
  it('is added under a slug of its own, tidied, and every window is told', async () => {
    const host = testHost();
    const heard = vi.fn();
    host.subscribe(heard);
    const { id, ...state } = await asked(host, 'own.add', { row: row(' county ', '군') });
    expect(id).toMatch(/^own-[0-9a-f]{12}$/u);
    expect(state).toMatchObject({
      what: 'part',
      revision: 1,
      terms: [{ id, en: { preferred: 'county' }, ko: { preferred: '군' }, kept: {}, conflicts: [], at: 1_000 }],
      undo: { what: 'add', name: { en: 'county', ko: '군' } },
      redo: null,
    });
    expect(heard).toHaveBeenCalledExactlyOnceWith('own.changed', state);
    expect(await asked(host, 'own.get')).toEqual({ ...state, what: 'whole' });
  });

  it('is edited and removed, and each is taken back and done again', async () => {
    const host = testHost();
    const { id } = await asked(host, 'own.add', { row: row('county') });
    await asked(host, 'own.edit', { id, row: row('district', '군') });
    expect(await asked(host, 'own.remove', { kind: 'term', id })).toMatchObject({
      terms: [],
      gone: [{ kind: 'term', id }],
      undo: { what: 'remove', name: { en: 'district' } },
    });
    expect(await asked(host, 'own.undo')).toMatchObject({ terms: [{ en: { preferred: 'district' } }] });
    expect(await asked(host, 'own.undo')).toMatchObject({ terms: [{ en: { preferred: 'county' } }] });
    expect(await asked(host, 'own.undo')).toMatchObject({ gone: [{ id }], undo: null, redo: { what: 'add' } });
    await asked(host, 'own.redo');
    expect(await asked(host, 'own.redo')).toMatchObject({ terms: [{ en: { preferred: 'district' } }] });
    expect((await asked(host, 'own.get')).terms).toHaveLength(1);
  });

  it('that was changed to what it is leaves nothing to be undone', async () => {
    const host = testHost();
    const { id } = await asked(host, 'own.add', { row: row('county') });
    expect(await asked(host, 'own.edit', { id, row: row('county ') })).toMatchObject({ undo: { what: 'add' } });
  });

  it('that is not there is refused', async () => {
    const host = testHost();
    const { id } = await asked(host, 'own.add', { row: row('county') });
    await asked(host, 'own.remove', { kind: 'term', id });
    const gone = { ok: false, code: 'own-gone' };
    expect(await host.dispatch('own.edit', { id, row: row('a') })).toMatchObject(gone);
    expect(await host.dispatch('own.remove', { kind: 'term', id: 'own-x' })).toMatchObject(gone);
    expect(await host.dispatch('own.annotate', { id: 'no-such-term', comment: 'a' })).toMatchObject(gone);
    const conflict = { kind: 'term', id, field: 'en', at: 1, by: 'x' };
    expect(await host.dispatch('own.settle', conflict)).toMatchObject(gone);
    expect(await host.dispatch('own.settle', { ...conflict, field: 'constructor' })).toMatchObject(gone);
  });

  it.each([
    ['names nothing', row(' ', '\t')],
    ['is too long', row('x'.repeat(2_001))],
    ['has too many variants', { ...row('a'), en: { ...row('a').en, admitted: Array.from({ length: 51 }, () => 'b') } }],
    ['has a tag that is no slug', { ...row('a'), sessions: ['../a'] }],
    ['has a field that is none', { ...row('a'), kept: {} }],
  ])('that %s is refused, and nothing is written', async (_title, given) => {
    const host = testHost();
    expect(await host.dispatch('own.add', { row: given })).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(await asked(host, 'own.get')).toMatchObject({ terms: [], undo: null });
  });

  it('writes no word of itself to the log', async () => {
    const log = vi.fn();
    const host = testHost({ log });
    await host.dispatch('own.add', { row: row('secret') });
    await host.dispatch('own.add', { row: row('secret'.repeat(1000)) });
    expect(JSON.stringify(log.mock.calls)).not.toContain('secret');
  });
});

describe('what is added to a term of the event', () => {
  it('is commented, hidden and tagged, each of which can be taken back', async () => {
    const host = testHost();
    const id = await eventTerm(host);
    await asked(host, 'own.annotate', { id, comment: ' slowly ' });
    await asked(host, 'own.annotate', { id, hidden: true });
    const state = await asked(host, 'own.annotate', { id, sessions: ['session-1'] });
    expect(state).toMatchObject({
      annotations: [{ id, comment: 'slowly', hidden: true, sessions: ['session-1'], conflicts: [] }],
      undo: { what: 'annotate', name: { en: expect.any(String) } },
    });
    expect(state.annotations[0]?.seen?.en.preferred).toBe(state.undo?.name?.en);
    await asked(host, 'own.undo');
    expect(await asked(host, 'own.undo')).toMatchObject({ annotations: [{ comment: 'slowly', hidden: false }] });
    expect(await asked(host, 'own.undo')).toMatchObject({ annotations: [], gone: [{ kind: 'annotation', id }] });
  });

  it('is removed as a whole', async () => {
    const host = testHost();
    const id = await eventTerm(host);
    await asked(host, 'own.annotate', { id, comment: 'slowly', hidden: true });
    expect(await asked(host, 'own.remove', { kind: 'annotation', id })).toMatchObject({ gone: [{ id }] });
    expect(await asked(host, 'own.undo')).toMatchObject({ annotations: [{ comment: 'slowly', hidden: true }] });
  });

  it('leaves nothing to be undone where nothing was said', async () => {
    const host = testHost();
    expect(await asked(host, 'own.annotate', { id: await eventTerm(host), comment: ' ', hidden: false })).toMatchObject(
      {
        annotations: [],
        undo: null,
      },
    );
  });
});

describe('a conflict that came from a partner', () => {
  const base = setFields({}, { en: 'county', removed: false }, { at: 1, by: 'there' });
  const record = (fields: OwnFields): OwnRecord => ({ kind: 'term', id: 'own-a', fields });
  const [merged] = mergeRecords(
    [record(setFields(base, { en: 'district' }, { at: 5, by: 'here' }))],
    [record(setFields(base, { en: 'shire' }, { at: 4, by: 'there' }))],
  ).records;

  function handlersWithConflict() {
    const { database } = openUserDatabase(temporaryFolder());
    onTestFinished(() => void database.close());
    writeOwn(database, 'merge', 6, merged ? [merged] : []);
    return ownHandlers(
      database,
      () => [],
      () => 10,
      (_name, payload) => payload,
    );
  }

  it('is shown with every value, until one of them is chosen', () => {
    const handlers = handlersWithConflict();
    expect(handlers['own.get']({})).toMatchObject({
      terms: [
        { conflicts: [{ field: 'en', stands: { value: 'district' }, others: [{ value: 'shire', by: 'there' }] }] },
      ],
    });
    const choice = { kind: 'term' as const, id: 'own-a', field: 'en', at: 4, by: 'there' };
    expect(handlers['own.settle'](choice)).toMatchObject({ terms: [{ en: { preferred: 'shire' }, conflicts: [] }] });
    expect(() => handlers['own.settle'](choice)).toThrow(Refusal);
    expect(handlers['own.undo']({})).toMatchObject({ terms: [{ en: { preferred: 'district' }, conflicts: [{}] }] });
  });

  it('is settled by choosing what stands already', () => {
    const handlers = handlersWithConflict();
    expect(handlers['own.settle']({ kind: 'term', id: 'own-a', field: 'en', at: 5, by: 'here' })).toMatchObject({
      terms: [{ en: { preferred: 'district' }, conflicts: [] }],
    });
  });
});

it('asks windows to ask again after a change of more records than can be told', () => {
  const { database } = openUserDatabase(temporaryFolder());
  onTestFinished(() => void database.close());
  const told = vi.fn((_name: string, payload: unknown) => payload);
  const handlers = ownHandlers(
    database,
    () => [],
    () => 10,
    told as never,
  );
  const fields = setFields({}, { en: 'county', removed: false }, { at: 1, by: 'here' });
  const records = Array.from({ length: 300 }, (_, at): OwnRecord => ({ kind: 'term', id: `own-${at}`, fields }));
  writeOwn(database, 'import', 2, records);
  expect(movedOwn(database)).toMatchObject({ what: 'ask', revision: 1 });
  expect(handlers['own.undo']({})).toMatchObject({ what: 'ask', revision: 2, terms: [], gone: [] });
  expect(handlers['own.get']({})).toMatchObject({ what: 'whole', revision: 2, terms: [], redo: { records: 300 } });
});
