import fc from 'fast-check';
import { isUtf8 } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { isAllUtf8 } from '#backend/import/utf8.ts';

/** Bytes in chunks of one length. */
function* chunksOf(bytes: Buffer, length: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const text = fc.string({ unit: 'binary', maxLength: 30 }).map((each) => Buffer.from(each.toWellFormed()));
const odd = fc.uint8Array({ maxLength: 4 }).map((each) => Buffer.from(each));

describe('bytes that are UTF-8', () => {
  it('are told however they are cut, as Node tells them whole', () => {
    fc.assert(
      fc.property(text, odd, text, fc.integer({ min: 1, max: 7 }), (before, between, after, length) => {
        const bytes = Buffer.concat([before, between, after]);
        expect(isAllUtf8(chunksOf(bytes, length))).toBe(isUtf8(bytes));
      }),
      { numRuns: 10_000 },
    );
  });

  it('end with a whole character', () => {
    expect(isAllUtf8([Buffer.from('지방'), Buffer.from('자치').subarray(0, 5)])).toBe(false);
    expect(isAllUtf8([])).toBe(true);
  });
});
