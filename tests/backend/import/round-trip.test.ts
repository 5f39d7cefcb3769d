import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { xlsxOfRows } from '#backend/export/xlsx.ts';
import { readGlossaryFile } from '#backend/import/read-glossary-file.ts';
import { ankiOfRows } from '#core/exchange/anki.ts';
import { csvOfRows } from '#core/exchange/csv.ts';
import { tbxOfRows } from '#core/exchange/tbx.ts';
import type { TermRow } from '#core/exchange/term-row.ts';
import { utxOfRows } from '#core/exchange/utx.ts';
import { anyTermRow, termRow } from '../../support/term-rows.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads back what was written; the reader is told nothing but the bytes. */
async function back(written: string | Buffer): Promise<{ format: string; rows: TermRow[] }> {
  const file = path.join(folder, 'written');
  writeFileSync(file, written);
  const { format, rows, refused } = await readGlossaryFile(file);
  expect(refused).toEqual([]);
  return { format, rows: rows.map(({ row }) => row) };
}

/** Each designation once in its concept: where formats tell designations by their text. */
function withoutRepeats(row: TermRow): TermRow {
  const once = ({ preferred, admitted, deprecated, abbreviations }: TermRow['en']) => {
    const seen = new Set([preferred]);
    const fresh = (texts: readonly string[]) => texts.filter((text) => !seen.has(text) && seen.add(text));
    return {
      preferred,
      abbreviations: fresh(abbreviations),
      admitted: fresh(admitted),
      deprecated: fresh(deprecated),
    };
  };
  return { ...row, en: once(row.en), ko: once(row.ko) };
}

const plain = (row: TermRow): TermRow => ({ ...row, sessions: [], speakers: [], kept: {} });
const oneLine = (text: string) => text.replaceAll(/[\t\r\n]+/gu, ' ');
/** XML 1.0 has no place for most controls; none is among the texts. Blanks at the ends of lines stay. */
const withoutDivider = (row: TermRow): TermRow => JSON.parse(JSON.stringify(row).replaceAll('|', '/')) as TermRow;

const formats: Record<
  string,
  { write: (rows: TermRow[]) => string | Promise<Buffer>; carried: (row: TermRow) => TermRow }
> = {
  csv: { write: csvOfRows, carried: (row) => row },
  xlsx: { write: (rows) => xlsxOfRows(rows), carried: (row) => row },
  'anki-text': { write: ankiOfRows, carried: (row) => row },
  tbx: {
    write: (rows) => tbxOfRows(rows, 'Terms', ['made for a test']),
    carried: (row) => ({
      ...plain(row),
      id: row.id ?? 'concept-1',
      partOfSpeech: row.partOfSpeech === 'proper-noun' ? 'noun' : row.partOfSpeech,
    }),
  },
  utx: {
    write: (rows) => utxOfRows(rows, '2030-01-31T00:00:00Z'),
    carried: (row) => ({
      ...plain(row),
      domain: oneLine(row.domain),
      definition: { en: oneLine(row.definition.en), ko: oneLine(row.definition.ko) },
      note: { en: oneLine(row.note.en), ko: oneLine(row.note.ko) },
    }),
  },
};

describe.each(Object.entries(formats))('%s', (name, { write, carried }) => {
  it('read again is what was written, whatever the term says', async () => {
    await fc.assert(
      fc.asyncProperty(anyTermRow().map(withoutDivider).map(withoutRepeats), async (row) => {
        expect(await back(await write([row]))).toEqual({ format: name, rows: [carried(row)] });
      }),
      { numRuns: 150 },
    );
  });

  it('carries many terms in their order', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => termRow(`term ${at}`, `용어 ${at}`, { id: `own-${at}` }));
    expect((await back(await write(rows))).rows).toEqual(rows);
  });
});

describe('A formula', () => {
  it.each(['=1+1', '+1', '-1', '@x', '＝A1', "'=x", "''=x", '-ing'])(
    '%j is made safe in CSV and read unchanged',
    async (text) => {
      const row = termRow(text, '수식', { note: { en: text, ko: '' } });
      const csv = csvOfRows([row]);
      expect(csv.split(/[,\r\n"]/u).filter((field) => /^[=+\-@＝]/u.test(field))).toEqual([]);
      expect((await back(csv)).rows).toEqual([row]);
    },
  );
});

it('CSV begins so that Korean Excel takes it for UTF-8', () => {
  expect(Buffer.from(csvOfRows([])).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});
