import { closeSync, openSync, readSync } from 'node:fs';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import type { TextEncoding } from '#core/exchange/read/reading.ts';
import { linesBeforeFault, strictDecoder } from '#backend/import/strict-decoder.ts';
import { isAllUtf8 } from '#backend/import/utf8.ts';

const chunkBytes = 262_144;

/** The bytes of a file, chunk by chunk; `told` is given the share read so far. */
export function* fileChunks(file: string, told?: (share: number) => void, size = 0): Generator<Buffer> {
  const descriptor = openSync(file, 'r');
  try {
    let done = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkBytes);
      const read = readSync(descriptor, chunk, 0, chunkBytes, null);
      if (read === 0) return;
      done += read;
      yield chunk.subarray(0, read);
      told?.(Math.min(done / Math.max(size, done), 1));
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Text of a file, chunk by chunk, without its byte order mark. Throws `FileRefused` with the line that is no text. */
export function* decodedChunks(chunks: Iterable<Buffer>, encoding: TextEncoding): Generator<string> {
  const decoder = strictDecoder(encoding);
  if (!decoder) throw new FileRefused('encoding', 1);
  let line = 1;
  let last: Uint8Array = new Uint8Array();
  try {
    for (const chunk of chunks) {
      last = chunk;
      const text = decoder.decode(chunk, { stream: true });
      yield text;
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
    }
    last = new Uint8Array();
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new FileRefused('encoding', line + linesBeforeFault(encoding, last));
  }
}

/**
 * The encoding of a text file: as its byte order mark says, else UTF-8 where all of it is, else CP949 where all of it is.
 * Throws `FileRefused` where it is neither, with the line at which it is no UTF-8.
 */
export function encodingOf(file: string, start: Buffer): TextEncoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const fault = isAllUtf8(fileChunks(file)) ? null : faultIn(file, 'utf-8');
  if (fault === null) return 'utf-8';
  const isMarked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  // Hangul in UTF-8 before the fault: a spoilt file, which read as CP949 would be gibberish.
  if (isMarked || hangulBefore(start, fault.line) > 2 || faultIn(file, 'cp949') !== null) throw fault;
  return 'cp949';
}

function faultIn(file: string, encoding: TextEncoding): FileRefused | null {
  try {
    for (const _ of decodedChunks(fileChunks(file), encoding));
    return null;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return error;
  }
}

/** How much Hangul in UTF-8 stands before a fault in a line, as far as the start of the file shows. */
function hangulBefore(start: Buffer, line: number): number {
  const lines = start.toString('utf8').split('\n').slice(0, line).join('\n');
  return lines.split('\uFFFD', 1)[0]?.match(/[가-힣]/gu)?.length ?? 0;
}
