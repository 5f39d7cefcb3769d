import { createTableCollector, type CollectedTable } from '#core/exchange/read/collect-table.ts';
import type { GlossaryReading } from '#core/exchange/read/reading.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import {
  createRelationsReader,
  createSharedStringsReader,
  createSheetReader,
  createWorkbookReader,
  sheetLimits,
} from '#core/exchange/read/spreadsheet.ts';
import type { Archive } from '#backend/import/open-archive.ts';
import type { ReadOptions } from '#backend/import/read-delimited.ts';
import { readXml } from '#backend/import/read-xml.ts';

export const workbookPart = 'xl/workbook.xml';

/** A glossary as a spreadsheet: its first sheet that holds anything; the others that do are named. */
export async function readXlsx(archive: Archive, options: ReadOptions): Promise<GlossaryReading> {
  const sheets = await sheetsOf(archive);
  const strings: string[] = [];
  if (archive.has('xl/sharedStrings.xml'))
    await readXml(
      archive.chunks('xl/sharedStrings.xml'),
      createSharedStringsReader((text) => strings.push(text)),
    );
  options.onProgress?.(0.4);
  let table: CollectedTable | null = null;
  const otherSheets: string[] = [];
  for (const { name, path } of sheets) {
    if (!table) table = await tableOf(archive, path, strings, options);
    else if (await hasRows(archive, path, strings)) otherSheets.push(name);
  }
  options.onProgress?.(1);
  if (!table) throw new FileRefused('no-terms');
  return { format: 'xlsx', encoding: null, delimiter: null, otherSheets, ...table };
}

async function sheetsOf(archive: Archive): Promise<{ name: string; path: string }[]> {
  const paths = new Map<string, string>();
  await readXml(
    archive.chunks('xl/_rels/workbook.xml.rels'),
    createRelationsReader('xl', (id, path) => paths.set(id, path)),
  );
  const sheets: { name: string; path: string }[] = [];
  await readXml(
    archive.chunks(workbookPart),
    createWorkbookReader(({ name, relation }) => {
      const path = paths.get(relation);
      // A chart has a place among the sheets too.
      if (path !== undefined && archive.has(path) && path.includes('worksheets/')) sheets.push({ name, path });
    }),
  );
  return sheets;
}

/** Null for a sheet that holds nothing. */
async function tableOf(
  archive: Archive,
  path: string,
  strings: readonly string[],
  { mapping }: ReadOptions,
): Promise<CollectedTable | null> {
  const collector = createTableCollector(sheetLimits, { mapping });
  let rows = 0;
  await readXml(
    archive.chunks(path),
    createSheetReader(strings, (cells) => {
      rows += 1;
      collector.add(cells);
    }),
  );
  return rows === 0 ? null : collector.end();
}

/** Reads no further than to the first row. */
async function hasRows(archive: Archive, path: string, strings: readonly string[]): Promise<boolean> {
  const found = new Error('There is a row.');
  try {
    await readXml(
      archive.chunks(path),
      createSheetReader(strings, () => {
        throw found;
      }),
    );
    return false;
  } catch (error) {
    if (error === found) return true;
    throw error;
  }
}
