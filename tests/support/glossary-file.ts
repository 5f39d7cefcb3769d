import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readGlossaryFile } from '#backend/import/read-glossary-file.ts';
import type { GlossaryReading, Mapping } from '#core/exchange/read/reading.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Reads what a test made, from a real file. */
export async function readGlossary(content: string | Uint8Array, mapping?: Mapping): Promise<GlossaryReading> {
  const file = path.join(temporaryFolder(), 'glossary');
  writeFileSync(file, content);
  return await readGlossaryFile(file, { mapping });
}

/** The preferred designations that were read, English = Korean. */
export function pairs({ rows }: GlossaryReading): string[] {
  return rows.map(({ row }) => `${row.en.preferred} = ${row.ko.preferred}`);
}
