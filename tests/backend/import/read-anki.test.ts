import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '#core/exchange/read/text-of-html.ts';
import { pairs, readGlossary } from '../../support/glossary-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { zipOf } from '../../support/zip.ts';

/** The bytes of a database that some SQL makes. */
function databaseOf(sql: string): Buffer {
  const file = path.join(temporaryFolder(), 'made.db');
  const database = new Database(file);
  database.function('unicase', (text) => text);
  database.exec(sql);
  database.close();
  return readFileSync(file);
}

const notes = `create table notes (id integer primary key, guid text, mid integer, flds text, tags text);`;
const models = JSON.stringify({
  7: {
    flds: [
      { name: 'Back', ord: 1 },
      { name: 'Front', ord: 0 },
    ],
  },
  8: {
    flds: [
      { name: 'Front', ord: 0 },
      { name: 'Note', ord: 1 },
      { name: 'Back', ord: 2 },
    ],
  },
});
const oldSchema = `create table col (id integer primary key, models text); insert into col values (1, '${models}'); ${notes}`;
const twoNotes = `
  insert into notes values (1, 'a', 7, '<b>harbour</b>' || char(31) || '항만&nbsp;', ' sea port ');
  insert into notes values (2, 'b', 8, 'key' || char(31) || 'of a door' || char(31) || '열쇠', '');
  insert into notes values (3, 'c', 8, 'sea' || char(31) || '' || char(31) || '바다', '');`;
const newSchema = `create table fields (ntid integer not null, ord integer not null, name text not null, config blob not null, primary key (ntid, ord)) without rowid;
  insert into fields values (7, 0, 'Front', ''), (7, 1, 'Back', ''), (8, 0, 'Front', ''), (8, 1, 'Note', ''), (8, 2, 'Back', ''); ${notes}`;

const deck = (name: string, database: Buffer) =>
  zipOf([
    { name, data: database },
    { name: 'media', data: '{}' },
  ]);

describe('A deck that Anki packed', () => {
  it.each([
    ['collection.anki2', () => databaseOf(oldSchema + twoNotes)],
    ['collection.anki21', () => databaseOf(oldSchema + twoNotes)],
    ['collection.anki21b', () => zstdCompressSync(databaseOf(newSchema + twoNotes))],
  ])('as %s is read: every type of note, without markup', async (name, database) => {
    const reading = await readGlossary(deck(name, database()));
    expect(reading).toMatchObject({ format: 'apkg', refused: [] });
    expect(pairs(reading)).toEqual(['harbour = 항만', 'key = 열쇠', 'sea = 바다']);
    expect(reading.rows.map(({ row }) => [row.note.en, row.kept])).toEqual([
      ['', { tags: 'sea port' }],
      ['of a door', {}],
      ['', {}],
    ]);
  });

  it('is read from its newest collection: the oldest only asks for a newer Anki', async () => {
    const old = databaseOf(`${oldSchema} insert into notes values (1, 'a', 7, 'Please update' || char(31) || '', '')`);
    const packed = zipOf([
      { name: 'collection.anki2', data: old },
      { name: 'collection.anki21b', data: zstdCompressSync(databaseOf(newSchema + twoNotes)) },
    ]);
    expect(pairs(await readGlossary(packed))).toHaveLength(3);
  });

  const col = `create table col (id integer primary key, models text); insert into col values (1, '${models}');`;
  it.each([
    [
      'whose notes are a view',
      `${col} create view notes as with recursive n(x) as (select 1 union all select x + 1 from n) select x as id, 7 as mid, 'a' as flds, '' as tags from n;`,
    ],
    [
      'whose texts are computed',
      `${col} create table notes (id integer primary key, mid integer, tags text, flds text as (hex(zeroblob(400000000))));`,
    ],
    ['whose notes are a virtual table', `${col} create virtual table notes using fts5(mid, flds, tags);`],
    ['whose types of notes are a view', `create view col as select 1 as id, '{}' as models; ${notes}`],
    [
      'whose types of notes are no JSON',
      `create table col (id integer primary key, models text); insert into col values (1, 'no'); ${notes}`,
    ],
    ['without notes', 'create table other (x)'],
  ])('%s is refused', async (_, sql) => {
    await expect(readGlossary(deck('collection.anki21', databaseOf(sql)))).rejects.toMatchObject({
      code: 'collection-malformed',
    });
  });

  it('with a trigger is read, and the trigger never runs', async () => {
    const trigger = `create trigger spy after insert on notes begin delete from notes; end;`;
    const reading = await readGlossary(deck('collection.anki21', databaseOf(oldSchema + twoNotes + trigger)));
    expect(pairs(reading)).toHaveLength(3);
  });

  it('whose database is none, is cut short or is a bomb is refused', async () => {
    const refused = (name: string, data: Buffer) => readGlossary(zipOf([{ name, data, stored: true }]));
    await expect(refused('collection.anki21', Buffer.from('no database'))).rejects.toMatchObject({
      code: 'collection-malformed',
    });
    await expect(refused('collection.anki21b', Buffer.from('no zstd'))).rejects.toMatchObject({
      code: 'collection-malformed',
    });
    const whole = databaseOf(oldSchema + twoNotes);
    await expect(refused('collection.anki21', whole.subarray(0, whole.length - 5_000))).rejects.toMatchObject({
      code: 'collection-malformed',
    });
    const bomb = zstdCompressSync(Buffer.alloc(60_000_000));
    await expect(refused('collection.anki21b', bomb)).rejects.toMatchObject({ code: 'archive-entry-too-large' });
  });
});

describe('Anki’s text', () => {
  it('is read by what its first lines say', async () => {
    const reading = await readGlossary(
      '#separator:Pipe\n#html:true\n#guid column:1\n#deck column:2\n#tags column:5\nx9|Sea|har&amp;bour<br>two|"항만| 부두"|t1 t2\n',
    );
    expect(reading).toMatchObject({ format: 'anki-text', delimiter: '|' });
    expect(reading.rows).toMatchObject([
      {
        line: 6,
        row: {
          en: { preferred: 'har&bour\ntwo' },
          ko: { preferred: '항만| 부두' },
          kept: { guid: 'x9', deck: 'Sea', tags: 't1 t2' },
        },
      },
    ]);
    const plain = await readGlossary('#separator:tab\n#html:false\n#columns:한국어\tEnglish\n<b>\tb<c\n항\tp\n');
    expect(pairs(plain)).toEqual(['b<c = <b>', 'p = 항']);
  });

  it('says what a card shows', () => {
    const shown: [string, string][] = [
      ['<div>one</div><div>two</div>', 'one\ntwo'],
      ['a<br><br/>b', 'a\n\nb'],
      ['{{c1::항만::hint}} &lt;x&gt; &#54620;', '항만 <x> 한'],
      ['port [sound:port.mp3]<img src="x.png" onerror="y()">', 'port'],
      ['a < b & c', 'a < b & c'],
      [`${'<'.repeat(60_000)}`, '<'.repeat(60_000)],
    ];
    for (const [html, text] of shown) expect(textOfHtml(html)).toBe(text);
  });
});

describe('UTX', () => {
  it('of 1.11 is read by its languages, concepts and statuses', async () => {
    const reading = await readGlossary(
      [
        '#UTX 1.11; en-US/ko-KR; 2013-12-20T10:00:00Z+09:00; copyright: nobody; bidirectional',
        '#description: of nothing',
        '#src\ttgt\tsrc:pos\tterm status\tx-client\tconcept ID',
        'harbour\t항만\tnoun\tapproved\tA\t1',
        'haven\t항만\tnoun\tforbidden\t\t1',
        'harbor\t항만\tnoun\tnon-standard\t\t1',
        '',
        '# a comment',
        'sea\t바다\tproperNoun\tprovisional\t\t',
        '\t\tnoun\t\t\t9',
      ].join('\r\n'),
    );
    expect(reading).toMatchObject({ format: 'utx', refused: [{ line: 10, code: 'no-term' }] });
    expect(reading.rows).toMatchObject([
      {
        line: 4,
        row: {
          id: '1',
          en: { preferred: 'harbour', admitted: ['harbor'], deprecated: ['haven'] },
          ko: { preferred: '항만', admitted: [], deprecated: [] },
          kept: { 'x-client': 'A' },
        },
      },
      { line: 9, row: { partOfSpeech: 'proper-noun' } },
    ]);
  });

  it('in other languages, or without fields, is refused', async () => {
    await expect(readGlossary('#UTX 1.11; en/ja; x\n#src:x\ttgt\nsea\tumi\n')).rejects.toMatchObject({
      code: 'no-term-column',
      line: 3,
    });
    await expect(readGlossary('#UTX 1.11; en/ko; x\nsea\t바다\n')).rejects.toMatchObject({
      code: 'no-term-column',
      line: 2,
    });
  });
});
