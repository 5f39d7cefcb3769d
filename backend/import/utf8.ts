import { isUtf8 } from 'node:buffer';

/** Whether all of these bytes together are UTF-8: asked of bytes this takes a fraction of the time of decoding them. */
export function isAllUtf8(chunks: Iterable<Buffer>): boolean {
  let waiting: Buffer = Buffer.alloc(0);
  for (const chunk of chunks) {
    const bytes = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    const end = endOfWhole(bytes);
    if (!isUtf8(bytes.subarray(0, end))) return false;
    waiting = bytes.subarray(end);
  }
  return waiting.length === 0;
}

/** Where the last character that is there whole ends; the end, where what is left cannot begin one. */
function endOfWhole(bytes: Uint8Array): number {
  const from = Math.max(bytes.length - 3, 0);
  for (let at = bytes.length - 1; at >= from; at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte >> 6 !== 0b10) return at + lengthFrom(byte) > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}

/** How many bytes a character has that begins with this one (RFC 3629). */
function lengthFrom(byte: number): number {
  if (byte < 0xc0) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}
