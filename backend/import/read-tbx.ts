import type { GlossaryReading, ReadRow } from '#core/exchange/read/reading.ts';
import { FileRefused, type Refused } from '#core/exchange/read/refusal.ts';
import { createTbxReader, isTbxRoot } from '#core/exchange/read/tbx-reader.ts';
import { tableLimits, type ReadOptions } from '#backend/import/read-delimited.ts';
import { readXml } from '#backend/import/read-xml.ts';
import { fileChunks } from '#backend/import/text-encoding.ts';

/** A glossary as TBX, of any of its versions and dialects. */
export async function readTbx(file: string, bytes: number, { onProgress }: ReadOptions): Promise<GlossaryReading> {
  const rows: ReadRow[] = [];
  const refused: Refused[] = [];
  const { open, text, close } = createTbxReader((made) => {
    if ('code' in made) refused.push(made);
    else rows.push(made);
    if (rows.length > tableLimits.rows) throw new FileRefused('too-many-rows', made.line, String(tableLimits.rows));
  });
  let isFirst = true;
  await readXml(fileChunks(file, onProgress, bytes), {
    open: (element, line) => {
      if (isFirst && !isTbxRoot(element.name)) throw new FileRefused('unknown-format', line, element.name);
      isFirst = false;
      open?.(element, line);
    },
    ...(text && { text }),
    ...(close && { close }),
  });
  if (rows.length + refused.length === 0) throw new FileRefused('no-terms');
  return {
    format: 'tbx',
    encoding: null,
    delimiter: null,
    columns: null,
    header: null,
    rows,
    refused,
    otherSheets: [],
  };
}
