import type { GlossaryReading } from '#core/exchange/read/reading.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import { openArchive } from '#backend/import/open-archive.ts';
import { collectionIn, readApkg } from '#backend/import/read-apkg.ts';
import type { ReadOptions } from '#backend/import/read-delimited.ts';
import { readXlsx, workbookPart } from '#backend/import/read-xlsx.ts';

/** A glossary in a zip file: a spreadsheet or a deck of Anki's, as its entries show. */
export async function readArchivedGlossary(file: string, options: ReadOptions): Promise<GlossaryReading> {
  const archive = await openArchive(file);
  try {
    if (archive.has(workbookPart)) return await readXlsx(archive, options);
    const collection = collectionIn(archive);
    if (collection !== undefined) return await readApkg(archive, collection, options);
    throw new FileRefused('unknown-format');
  } finally {
    archive.close();
  }
}
