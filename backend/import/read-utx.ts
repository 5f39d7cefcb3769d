import type { GlossaryReading, ReadRow } from '#core/exchange/read/reading.ts';
import { FileRefused, type Refused } from '#core/exchange/read/refusal.ts';
import { longestRow } from '#core/exchange/read/split-rows.ts';
import { createUtxReader } from '#core/exchange/read/utx-reader.ts';
import { tableLimits, type ReadOptions, type TextFile } from '#backend/import/read-delimited.ts';
import { decodedChunks, fileChunks } from '#backend/import/text-encoding.ts';

/** A glossary as UTX. */
export function readUtx({ file, bytes, encoding }: TextFile, { onProgress }: ReadOptions): GlossaryReading {
  const reader = createUtxReader();
  let line = 0;
  let pending = '';
  const take = (text: string) => {
    line += 1;
    if (line > tableLimits.rows) throw new FileRefused('too-many-rows', line, String(tableLimits.rows));
    reader.line(text.endsWith('\r') ? text.slice(0, -1) : text, line);
  };
  for (const text of decodedChunks(fileChunks(file, onProgress, bytes), encoding)) {
    const lines = (pending + text).split('\n');
    pending = lines.pop() ?? '';
    if (pending.length > longestRow) throw new FileRefused('field-too-long', line + 1, String(longestRow));
    for (const whole of lines) take(whole);
  }
  take(pending);
  const rows: ReadRow[] = [];
  const refused: Refused[] = [];
  for (const made of reader.end()) {
    if ('code' in made) refused.push(made);
    else rows.push(made);
  }
  if (rows.length + refused.length === 0) throw new FileRefused('no-terms');
  return { format: 'utx', encoding, delimiter: '\t', columns: null, header: null, rows, refused, otherSheets: [] };
}
