import { statSync, type Stats } from 'node:fs';
import { readAnkiHeader } from '#core/exchange/read/anki-header.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import type { GlossaryReading, TextEncoding } from '#core/exchange/read/reading.ts';
import { readAnkiText } from '#backend/import/read-anki-text.ts';
import { readArchivedGlossary } from '#backend/import/read-archived-glossary.ts';
import { readDelimited, type ReadOptions } from '#backend/import/read-delimited.ts';
import { readTbx } from '#backend/import/read-tbx.ts';
import { readUtx } from '#backend/import/read-utx.ts';
import { strictDecoder } from '#backend/import/strict-decoder.ts';
import { encodingOf, fileChunks } from '#backend/import/text-encoding.ts';

const mostBytes = 200_000_000;

/**
 * Reads a glossary that somebody made elsewhere: its format is told by what is in it, whatever its name. Throws
 * `FileRefused` when nothing of it can be taken.
 */
export async function readGlossaryFile(file: string, options: ReadOptions = {}): Promise<GlossaryReading> {
  const { size } = refuseUnreadable(file);
  const start = startOf(file);
  if (isZip(start)) return await readArchivedGlossary(file, options);
  if (start.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw new FileRefused('old-spreadsheet');
  if (isXml(start)) return await readTbx(file, size, options);
  const encoding = encodingOf(file, start);
  const text = textOf(start, encoding);
  if (text.includes('\0')) throw new FileRefused('unknown-format');
  const textFile = { file, bytes: size, encoding, start: text };
  if (/^#\s*utx\b/iu.test(text)) return readUtx(textFile, options);
  const anki = readAnkiHeader(text);
  return anki ? readAnkiText(textFile, anki, options) : readDelimited(textFile, options);
}

/** A zip file begins with an entry, or with the end of the directory when it has none. */
function isZip(start: Buffer): boolean {
  const [p, k, third, fourth] = start;
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/** XML begins with a tag, in one byte or in two a character. */
function isXml(start: Buffer): boolean {
  const text = start.subarray(0, 256).toString('latin1').replaceAll('\0', '');
  return /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*<(?:\?xml|!|[A-Za-z])/u.test(text);
}

/** What is no file, is not there, is empty or beyond all measure. Throws `FileRefused`. */
export function refuseUnreadable(file: string): Stats {
  const stats = statusOf(file);
  if (!stats.isFile()) throw new FileRefused('not-a-file');
  if (stats.size === 0) throw new FileRefused('empty');
  if (stats.size > mostBytes) throw new FileRefused('too-large', 0, String(mostBytes / 1e6));
  return stats;
}

function statusOf(file: string): Stats {
  try {
    return statSync(file);
  } catch (error) {
    throw refusalOf(error);
  }
}

function startOf(file: string): Buffer {
  try {
    for (const chunk of fileChunks(file)) return chunk;
    throw new FileRefused('empty');
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof FileRefused) return error;
  return error.code === 'ENOENT' ? new FileRefused('missing') : new FileRefused('unreadable', 0, String(error.code));
}

function textOf(start: Buffer, encoding: TextEncoding): string {
  return strictDecoder(encoding)?.decode(start, { stream: true }) ?? '';
}
