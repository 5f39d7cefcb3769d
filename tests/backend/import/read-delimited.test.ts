import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGlossaryFile } from '#backend/import/read-glossary-file.ts';
import { pairs, readGlossary } from '../../support/glossary-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
/** "디지털,digital" in CP949, with 뷁 (C 164), which is in CP949 and not in KS X 1001. */
const cp949 = Buffer.from([
  0xb5,
  0xf0,
  0xc1,
  0xf6,
  0xc5,
  0xd0,
  0x2c,
  ...Buffer.from('digital\n'),
  0x94,
  0xee,
  0x2c,
  0x78,
]);

describe('A glossary as text', () => {
  it('keeps what a term has no place for: an id that is no slug, a part of speech that is none', async () => {
    const reading = await readGlossary('id,English,Korean,part of speech\nT 7!,port,항만,gerundive\nkey,key,열쇠,n.');
    expect(reading.rows.map(({ row: { id, partOfSpeech, kept } }) => ({ id, partOfSpeech, kept }))).toEqual([
      { id: null, partOfSpeech: null, kept: { id: 'T 7!', 'part of speech': 'gerundive' } },
      { id: 'key', partOfSpeech: 'noun', kept: {} },
    ]);
  });

  it.each([
    [',', 'csv'],
    [';', 'csv'],
    ['\t', 'tsv'],
    ['|', 'csv'],
  ])('divided by %j is told by its content', async (delimiter, format) => {
    const text = ['English|Korean|Note', 'port, harbour|항만|x; y', 'key|열쇠|', 'sea|바다|z'].map((row) =>
      row
        .split('|')
        .map((cell) => (/[,;]/u.test(cell) ? `"${cell}"` : cell))
        .join(delimiter),
    );
    const reading = await readGlossary(text.join('\r\n'));
    expect(reading).toMatchObject({ format, delimiter, encoding: 'utf-8', header: true, refused: [] });
    expect(pairs(reading)).toEqual(['port, harbour = 항만', 'key = 열쇠', 'sea = 바다']);
    expect(reading.columns?.map(({ meaning }) => meaning)).toEqual(['en', 'ko', 'noteEn']);
    expect(reading.rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('is read in UTF-8, in UTF-16 by its mark, in CP949', async () => {
    const text = 'ko,en\n항만,port\n';
    expect(await readGlossary(`\uFEFF${text}`)).toMatchObject({ encoding: 'utf-8', header: true });
    expect(await readGlossary(utf16(text))).toMatchObject({ encoding: 'utf-16le', header: true });
    expect(await readGlossary(utf16(text).swap16())).toMatchObject({ encoding: 'utf-16be', header: true });
    const korean = await readGlossary(cp949);
    expect(korean).toMatchObject({ encoding: 'cp949', header: false });
    expect(pairs(korean)).toEqual(['digital = 디지털', 'x = 뷁']);
  });

  it('without a header goes by the script of its columns, and keeps the rest', async () => {
    const reading = await readGlossary('1,항만,port,busy\n2,바다,sea,deep\n');
    expect(reading.header).toBe(false);
    expect(reading.columns?.map(({ name, meaning }) => `${name} ${meaning}`)).toEqual([
      'A kept',
      'B ko',
      'C en',
      'D kept',
    ]);
    expect(reading.rows[0]?.row.kept).toEqual({ A: '1', D: 'busy' });
  });

  it.each([
    [
      '용어(한국어),용어(영어),정의,약어(영어),분야,품사',
      ['ko', 'en', 'definitionKo', 'enAbbreviations', 'domain', 'partOfSpeech'],
    ],
    [
      'Source,Target,Definition (KO),Synonyms EN,Subject,POS',
      ['ko', 'en', 'definitionKo', 'enAdmitted', 'domain', 'partOfSpeech'],
    ],
    ['국문,영문,비고,Client', ['ko', 'en', 'noteKo', 'kept']],
    ['한글명,영문명', ['ko', 'en']],
    ['Korean term,English term,Remarks', ['ko', 'en', 'noteKo']],
  ])('headed %s is understood', async (header, meanings) => {
    const reading = await readGlossary(
      `${header}\n항만,port,배가 닿는 곳,P,sea,명사\n`.split(',').slice(0, 99).join(','),
    );
    expect(reading.columns?.slice(0, meanings.length).map(({ meaning }) => meaning)).toEqual(meanings);
  });

  it('is read as the user says, when the guess was wrong', async () => {
    const text = 'port,항만,quay\nsea,바다,water\n';
    const reading = await readGlossary(text, { header: true, meanings: ['noteEn', 'ko', 'en'] });
    expect(pairs(reading)).toEqual(['water = 바다']);
    expect(reading.rows[0]?.row.note.en).toBe('sea');
    await expect(readGlossary(text, { header: false, meanings: ['ignore', 'ignore', 'ignore'] })).rejects.toMatchObject(
      {
        code: 'no-term-column',
      },
    );
  });

  it('names each row that it does not take, and takes the others', async () => {
    const long = 'x'.repeat(20_001);
    const reading = await readGlossary(
      `en,ko,note\nport,항만,\n,,only a note\nsea,바다,a,b\nlong,긴,${long}\nland,땅\n`,
    );
    expect(pairs(reading)).toEqual(['port = 항만', 'land = 땅']);
    expect(reading.refused).toEqual([
      { line: 3, code: 'no-term', detail: '' },
      { line: 4, code: 'more-cells', detail: '3' },
      { line: 5, code: 'field-too-long', detail: '20000' },
    ]);
  });

  it('flags what cannot be seen and what a spreadsheet would run, and keeps it', async () => {
    const reading = await readGlossary(
      'en,ko\nzero\u200Bwidth,폭\nabc\u202Edef,방향\n"=HYPERLINK(""x"")",수식\nplain,보통\n',
    );
    expect(reading.rows.map(({ warnings }) => warnings)).toEqual([['invisible'], ['bidi'], ['formula'], []]);
    expect(reading.rows[0]?.row.en.preferred).toBe('zero\u200Bwidth');
    expect(reading.rows[2]?.row.en.preferred).toBe('=HYPERLINK("x")');
  });

  it.each([
    ['a quote that nothing closes', 'en,ko\nport,항만\n"sea,바다\nland,땅\n', 'quote-unclosed', 3],
    [
      'an unclosed quote in much text',
      `en,ko\nport,항만\n"sea,바다\n${'land,땅\n'.repeat(200_000)}`,
      'quote-unclosed',
      3,
    ],
    ['text after a closing quote', 'en,ko\n"port"s,항만\n', 'quote-stray', 2],
    ['a field of 100 MB', `en,ko\nport,항만\nsea,${'x'.repeat(100_000_000)}`, 'field-too-long', 3],
    ['columns beyond measure', `en,ko\n${',x'.repeat(300)}\n`, 'too-many-columns', 2],
    ['nothing that could be a term', '1,2\n3,4\n', 'no-term-column', 1],
    ['a header alone', 'en,ko\n', 'no-terms', 0],
    ['no byte', '', 'empty', 0],
    ['no text', Buffer.from([0, 1, 2, 3]), 'unknown-format', 0],
    ['an old spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-spreadsheet', 0],
    ['bytes of no encoding', Buffer.from([...Buffer.from('en,ko\nport,항만\nsea,바다\n'), 0xff, 0xff]), 'encoding', 4],
    ['bytes of neither encoding', Buffer.from([...Buffer.from('en\nport\nse'), 0xe9, 0x2c, 0xff]), 'encoding', 3],
  ])('with %s is refused, with the line', async (_, content, code, line) => {
    await expect(readGlossary(content)).rejects.toMatchObject({ name: 'FileRefused', code, line });
  });

  it('that is a folder or is not there is refused', async () => {
    const folder = path.join(temporaryFolder(), 'glossary.csv');
    mkdirSync(folder);
    await expect(readGlossaryFile(folder)).rejects.toMatchObject({ code: 'not-a-file' });
    await expect(readGlossaryFile(`${folder}/none`)).rejects.toMatchObject({ code: 'missing' });
    writeFileSync(`${folder}/text`, 'x');
    await expect(readGlossaryFile(`${folder}/text/none`)).rejects.toMatchObject({
      code: 'unreadable',
      detail: 'ENOTDIR',
    });
  });
});
