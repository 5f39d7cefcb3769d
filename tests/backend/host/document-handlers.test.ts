import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Output } from '#core/api/contract.ts';
import type { ScriptContent } from '#core/documents/document-schema.ts';
import { emptyRow } from '#core/exchange/term-row.ts';
import { fieldsOfRow } from '#core/own/own-term.ts';
import { setFields } from '#core/own/set-fields.ts';
import { addDocument } from '#backend/user-data/document-store.ts';
import { undoOwn, writeOwn } from '#backend/user-data/own-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testHost } from '../../support/test-host.ts';

const content: ScriptContent = {
  kind: 'script',
  paragraphs: [{ kind: 'text', text: 'The urban heat island and the KPI. An urban heat island again.' }],
  refused: [],
  noticed: [],
};

/** A host on data in which one document is, and the same data beside it, as an import would write it. */
function hostWithDocument() {
  const dataFolder = path.join(temporaryFolder(), 'data');
  const { database } = openUserDatabase(dataFolder);
  const id = addDocument(database, { name: 'speech.txt', content, slot: null, language: null, at: 1 });
  const host = testHost({ dataFolder });
  const told: string[] = [];
  host.subscribe((name) => told.push(name));
  const call = async <T>(method: string, input: unknown): Promise<T> => {
    const answer = await host.dispatch(method, input);
    if (!answer.ok) throw new Error(`${method}: ${answer.code}`);
    return answer.value as T;
  };
  const get = () => call<Output<'documents.get'>>('documents.get', { id });
  return { id, host, told, call, get, database };
}

describe('Imported documents', () => {
  it('come with what they hold: candidates, acronyms, load', async () => {
    const { get, database } = hostWithDocument();
    const { document, analysis } = await get();
    expect(document).toMatchObject({ name: 'speech.txt', kind: 'script', slot: null });
    expect(analysis.candidates[0]).toMatchObject({ text: 'urban heat island', count: 2 });
    expect(analysis.acronyms).toMatchObject([{ acronym: 'KPI' }]);
    expect(analysis.loads).toMatchObject([{ language: 'en', inSlot: null }]);
    database.close();
  });

  it('are marked with one’s own terms as soon as there are some, and no more when they are taken back', async () => {
    const { get, database } = hostWithDocument();
    expect((await get()).analysis.marks).toEqual({});
    const row = { ...emptyRow, en: { ...emptyRow.en, preferred: 'urban heat island' } };
    const fields = setFields({}, fieldsOfRow(row), { at: 1, by: 'here' });
    writeOwn(database, 'add', 1, [{ kind: 'term', id: 'own-heat', fields }]);
    const { analysis } = await get();
    expect(analysis.marks['p0']?.map(({ term }) => term)).toEqual(['own-heat', 'own-heat']);
    expect(analysis.candidates.map(({ text }) => text)).not.toContain('urban heat island');
    undoOwn(database);
    expect((await get()).analysis.marks).toEqual({});
    database.close();
  });

  it('are assigned, and every window hears of the document and of both slots’ scripts', async () => {
    const { id, call, get, told, database } = hostWithDocument();
    const assigned = await call<Output<'documents.assign'>>('documents.assign', { id, slot: 'talk', language: 'en' });
    expect(assigned).toMatchObject({ script: 'written', documents: [{ id, slot: 'talk', language: 'en' }] });
    expect(await call('script.get', { slot: 'talk' })).toMatchObject({ en: content.paragraphs[0]?.text });
    expect(told).toEqual(['script.changed', 'documents.changed']);
    expect((await get()).document.slot).toBe('talk');
    await call('documents.assign', { id, slot: 'other', language: 'en' });
    expect(told.filter((name) => name === 'script.changed')).toHaveLength(3);
    await call('documents.remove', { id });
    expect(await call('script.get', { slot: 'other' })).toMatchObject({ en: '' });
    expect(await call('documents.restore', { id })).toMatchObject({
      script: 'written',
      documents: [{ removed: false }],
    });
    database.close();
  });

  it('are refused when there is none, or where they cannot belong', async () => {
    const { host, id, database } = hostWithDocument();
    expect(await host.dispatch('documents.get', { id: 99 })).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(await host.dispatch('documents.assign', { id, slot: '../up', language: 'en' })).toMatchObject({ ok: false });
    expect(await host.dispatch('documents.assign', { id, slot: 'talk', language: 'fr' })).toMatchObject({ ok: false });
    database.close();
  });
});
