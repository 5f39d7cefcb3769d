import { TextDecoder } from 'node:util';
import type { StrictDecoder } from '#backend/import/strict-decoder.ts';

/**
 * A strict decoder of CP949, Microsoft's Korean encoding (Unified Hangul Code). Node's own "euc-kr" knows the 2,350
 * syllables of KS X 1001 alone; CP949 has all 11,172, so "뷁" and half of everyday slang would be refused.
 */
export function createCp949Decoder(): StrictDecoder {
  const characters = (table ??= createTable());
  let lead = 0;
  return {
    decode(chunk = new Uint8Array(), { stream = false } = {}) {
      const units = new Uint16Array(chunk.length);
      let length = 0;
      for (const byte of chunk) {
        if (lead === 0 && byte >= 0x80) {
          lead = byte;
          continue;
        }
        const unit = lead === 0 ? byte : characters[(lead << 8) | byte];
        if (unit === undefined || (lead !== 0 && unit === 0)) throw new TypeError('These bytes are no CP949.');
        units[length] = unit;
        length += 1;
        lead = 0;
      }
      if (!stream && lead !== 0) throw new TypeError('The last character is cut short.');
      return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
    },
  };
}

let table: Uint16Array | null = null;

/** The UTF-16 unit of each pair of bytes; 0 where there is none. */
function createTable(): Uint16Array {
  const units = new Uint16Array(0x1_0000);
  const decoder = new TextDecoder('euc-kr');
  const pair = new Uint8Array(2);
  const taken = new Set<number>();
  for (let lead = 0xa1; lead <= 0xfe; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      pair.set([lead, trail]);
      const text = decoder.decode(pair);
      // Pairs left to everybody's own use are nobody's text.
      if (text.length !== 1 || /[\uFFFD\p{Co}]/u.test(text)) continue;
      units[(lead << 8) | trail] = text.charCodeAt(0);
      taken.add(text.charCodeAt(0));
    }
  // Two signs that came to KS X 1001 in 1998.
  units[0xa2e6] = 0x20ac;
  units[0xa2e7] = 0xae;
  addExtension(units, taken);
  return units;
}

/** The other syllables stand in the order of Unicode in the pairs that KS X 1001 leaves free, up to C652. */
function addExtension(units: Uint16Array, taken: ReadonlySet<number>): void {
  let syllable = 0xac00;
  for (let lead = 0x81; lead <= 0xc6; lead += 1)
    for (const trail of lead < 0xa1 ? trails : shortTrails) {
      while (taken.has(syllable)) syllable += 1;
      if (syllable > 0xd7a3) return;
      units[(lead << 8) | trail] = syllable;
      syllable += 1;
    }
}

const trails = [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x81, 0xfe)];
const shortTrails = trails.filter((trail) => trail < 0xa1);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
