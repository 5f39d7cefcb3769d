import { TextDecoder } from 'node:util';

/** How many lines of a chunk end before the first bytes in it that are no text in an encoding. */
export function linesBeforeFault(encoding: string, chunk: Uint8Array): number {
  // The chunk may begin within a character; what is left of that one is no fault.
  const begin = encoding === 'utf-8' ? chunk.subarray(0, 3).findIndex((byte) => byte >> 6 !== 0b10) : 0;
  const text = new TextDecoder(encoding).decode(chunk.subarray(Math.max(begin, 0)));
  const fault = text.indexOf('\uFFFD');
  return fault < 0 ? 0 : text.slice(0, fault).split('\n').length - 1;
}
