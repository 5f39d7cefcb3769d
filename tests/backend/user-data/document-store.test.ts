import type Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AlignedContent, DeckContent, ScriptContent } from '#core/documents/document-schema.ts';
import {
  addDocument,
  assignDocument,
  readDocument,
  readDocuments,
  removeDocument,
  restoreDocument,
} from '#backend/user-data/document-store.ts';
import { readScripts, writeScript } from '#backend/user-data/script-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let database: Database.Database;
beforeEach(() => {
  ({ database } = openUserDatabase(temporaryFolder()));
});
afterEach(() => database.close());

const script = (...texts: string[]): ScriptContent => ({
  kind: 'script',
  paragraphs: [...texts.map((text) => ({ kind: 'text' as const, text })), { kind: 'footnote', text: 'Not said.' }],
  refused: [],
  noticed: [],
});
const deck: DeckContent = {
  kind: 'deck',
  slides: [{ number: 1, hidden: true, title: 'One', shapes: [['a']], notes: ['b'] }],
  refused: [{ at: { of: 'slide', number: 2 }, code: 'too-deep' }],
  noticed: [],
};
const aligned: AlignedContent = { kind: 'aligned', units: [{ en: 'a', ko: '가' }], refused: [], noticed: [] };

const nowhere = { slot: null, language: null };
const add = (
  content: ScriptContent | DeckContent | AlignedContent,
  where: Parameters<typeof assignDocument>[2] = nowhere,
) => addDocument(database, { name: 'file', content, at: 5, ...where });
const english = (slot: string) => readScripts(database, slot).en;

describe('Imported documents', () => {
  it('are kept as they came, the newest first', () => {
    const ids = [add(script('Hello', 'there')), add(deck), add(aligned)];
    expect(readDocuments(database).map(({ id, kind, parts, at }) => ({ id, kind, parts, at }))).toEqual([
      { id: ids[2], kind: 'aligned', parts: 1, at: 5 },
      { id: ids[1], kind: 'deck', parts: 1, at: 5 },
      { id: ids[0], kind: 'script', parts: 3, at: 5 },
    ]);
    expect(readDocument(database, ids[1] ?? 0)?.content).toEqual(deck);
    expect(readDocument(database, 99)).toBeNull();
  });

  it('become the script of the slot they are assigned to, without footnotes', () => {
    const id = add(script('Hello', 'there'), { slot: 'opening', language: 'en' });
    expect(readScripts(database, 'opening')).toEqual({ slot: 'opening', en: 'Hello\n\nthere', ko: '' });
    expect(readDocument(database, id)).toMatchObject({ slot: 'opening', language: 'en' });
  });

  it('give the former script back when they go elsewhere or are removed, and take it again when restored', () => {
    writeScript(database, { slot: 'opening', language: 'en', text: 'Former.' });
    const id = add(script('Imported.'));
    expect(assignDocument(database, id, { slot: 'opening', language: 'en' })).toBe('written');
    expect(english('opening')).toBe('Imported.');
    expect(assignDocument(database, id, { slot: 'closing', language: 'en' })).toBe('written');
    expect([english('opening'), english('closing')]).toEqual(['Former.', 'Imported.']);
    removeDocument(database, id);
    expect(english('closing')).toBe('');
    expect(readDocuments(database)).toMatchObject([{ id, removed: true, slot: 'closing' }]);
    expect(restoreDocument(database, id)).toBe('written');
    expect(english('closing')).toBe('Imported.');
    expect(restoreDocument(database, id)).toBe('none');
    assignDocument(database, id, nowhere);
    expect(english('closing')).toBe('');
  });

  it('leave a script alone that was written since', () => {
    writeScript(database, { slot: 'opening', language: 'en', text: 'Former.' });
    const id = add(script('Imported.'), { slot: 'opening', language: 'en' });
    writeScript(database, { slot: 'opening', language: 'en', text: 'Imported, and polished.' });
    removeDocument(database, id);
    expect(english('opening')).toBe('Imported, and polished.');
  });

  it('give way to each other in order', () => {
    const first = add(script('First.'), { slot: 'opening', language: 'en' });
    const second = add(script('Second.'), { slot: 'opening', language: 'en' });
    removeDocument(database, first);
    expect(english('opening')).toBe('Second.');
    removeDocument(database, second);
    expect(english('opening')).toBe('First.');
  });

  it('are no script when they are longer than one can be, or are none', () => {
    writeScript(database, { slot: 'opening', language: 'en', text: 'Former.' });
    const long = add(script('x'.repeat(60_001)));
    expect(assignDocument(database, long, { slot: 'opening', language: 'en' })).toBe('too-long');
    expect(assignDocument(database, add(deck), { slot: 'opening', language: 'en' })).toBe('none');
    expect(assignDocument(database, 99, { slot: 'opening', language: 'en' })).toBe('none');
    expect(english('opening')).toBe('Former.');
    removeDocument(database, long);
    expect(english('opening')).toBe('Former.');
  });
});
