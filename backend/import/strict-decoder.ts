import { TextDecoder } from 'node:util';
import { createCp949Decoder } from '#backend/import/cp949.ts';

export interface StrictDecoder {
  /** Throws a TypeError at bytes that are no text; at the end of the stream, at a character that has not come whole. */
  decode(chunk?: Uint8Array, options?: { stream?: boolean }): string;
}

/** A decoder of the encoding that a file names; it drops a byte order mark. Null where nobody knows the encoding. */
export function strictDecoder(name: string): StrictDecoder | null {
  if (isKorean(name)) return createCp949Decoder();
  try {
    return new TextDecoder(name, { fatal: true });
  } catch {
    return null;
  }
}

/** What the Web calls EUC-KR is CP949 (WHATWG Encoding). */
function isKorean(name: string): boolean {
  return /^(?:(?:cp|ms|windows-)?949|euc-?kr|uhc|ks_?c_?5601(?:-?19\d\d)?|ksc5601)$/iu.test(name);
}

/** How many lines of a chunk end before the first in it that is no text in an encoding. */
export function linesBeforeFault(name: string, chunk: Uint8Array): number {
  // In pairs of bytes, the byte of a line end may be half of something else.
  if (name.startsWith('utf-16')) return 0;
  let lines = 0;
  let from =
    name === 'utf-8'
      ? Math.max(
          chunk.subarray(0, 3).findIndex((byte) => byte >> 6 !== 0b10),
          0,
        )
      : 0;
  for (let end = chunk.indexOf(0x0a, from); end >= 0; end = chunk.indexOf(0x0a, from)) {
    if (!isText(name, chunk.subarray(from, end))) return lines;
    from = end + 1;
    lines += 1;
  }
  return lines;
}

function isText(name: string, bytes: Uint8Array): boolean {
  try {
    strictDecoder(name)?.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
