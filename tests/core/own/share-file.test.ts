import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnRecord } from '#core/own/own-record.ts';
import { largestShare, readShare, writeShare } from '#core/own/share-file.ts';
import { setFields } from '#core/own/set-fields.ts';

const record = (id: string, values: Parameters<typeof setFields>[1]): OwnRecord => ({
  kind: 'term',
  id,
  fields: setFields({}, values, { at: 1, by: 'here' }),
});
const records = [record('own-a', { en: 'county' }), record('own-b', { ko: '군' })];
const written = writeShare({ machine: 'here', records });

describe('a share', () => {
  it('is read as it was written, also with a byte order mark', () => {
    const share = { machine: 'here', records };
    expect(readShare(written)).toEqual({ ok: true, share });
    expect(readShare(`\uFEFF${written}`)).toEqual({ ok: true, share });
    expect(readShare(writeShare({ machine: 'here', records: [] }))).toMatchObject({ ok: true });
  });

  it.each([
    ['no JSON', written.replace('"own-b",', '"own-b"'), 'share-not-json', 7],
    ['half a file', written.slice(0, written.indexOf('own-b')), 'share-not-json', 7],
    ['nothing', '', 'share-not-json', 1],
    ['something else', '{"format": "else", "version": 1}', 'share-other-format', null],
    ['a list', '[]', 'share-other-format', null],
    ['a newer version', written.replace('"version": 1', '"version": 2'), 'share-from-newer-version', null],
    ['a field that is none', written.replace('"over":[]', '"over":[],"more":7'), 'share-damaged', 6],
    ['an id that is no slug', written.replace('own-b', '../b'), 'share-damaged', 7],
    ['a record twice', written.replace('own-b', 'own-a'), 'share-damaged', null],
    ['more beside', written.replace('"machine"', '"extra": 1, "machine"'), 'share-damaged', null],
    ['a name that reaches for the prototype', written.replace('"en":', '"constructor":'), 'share-damaged', 6],
    [
      'a text without end',
      writeShare({ machine: 'here', records: [record('own-a', { en: 'x'.repeat(20_001) })] }),
      'share-damaged',
      6,
    ],
    [
      'a nest',
      writeShare({ machine: 'here', records: [record('own-a', { en: [[[[[[[['x']]]]]]]] })] }),
      'share-damaged',
      6,
    ],
  ])('that is %s is refused', (_title, text, code, line) => {
    expect(readShare(text)).toEqual({ ok: false, code, line });
  });

  it('that is too large is refused before it is read', () => {
    expect(readShare('x'.repeat(largestShare + 1))).toMatchObject({ ok: false, code: 'share-too-large' });
  });

  it('that is cut, or has a character changed, is taken as another share or refused: nothing is thrown', () => {
    fc.assert(
      fc.property(fc.nat(written.length), fc.string({ maxLength: 3 }), fc.nat(3), (at, put, cut) => {
        const read = readShare(written.slice(0, at) + put + written.slice(at + cut));
        expect(typeof read.ok).toBe('boolean');
      }),
    );
  });
});
