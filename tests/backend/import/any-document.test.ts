import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { documentContentSchema, type DocumentContent } from '#core/documents/document-schema.ts';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import { readAlignedFile } from '#backend/import/read-aligned-file.ts';
import { readDeckFile } from '#backend/import/read-deck-file.ts';
import { readScriptFile } from '#backend/import/read-script-file.ts';
import { deckParts, officeFile, wordParagraph, wordParts } from '../../support/office-files.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Read = (file: string, name: string) => Promise<DocumentContent>;
const kinds: [string, Read][] = [
  ['x.txt', readScriptFile],
  ['x.md', readScriptFile],
  ['x.docx', readScriptFile],
  ['x.pptx', readDeckFile],
  ['x.tmx', readAlignedFile],
];

/** Either all of it fits what is stored, or the file is refused with a code: nothing else ever comes out. */
async function readOrRefuse(read: Read, name: string, bytes: Uint8Array): Promise<void> {
  const file = path.join(folder, 'given');
  writeFileSync(file, bytes);
  try {
    documentContentSchema.parse(await read(file, name));
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefused);
  }
}

describe.each(kinds)('Whatever is in %s', (name, read) => {
  it('comes in, or is refused with a reason', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
      fc.string({ maxLength: 200 }).map((text) => Buffer.from(`PK\u0003\u0004${text}`)),
      fc
        .constantFrom(
          '<tmx>',
          '<tu>',
          '<tuv xml:lang="ko">',
          '<seg>',
          '</seg>',
          '</tuv>',
          '</tu>',
          '# ',
          '- ',
          '|',
          'a',
        )
        .map(Buffer.from),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(bytes, { maxLength: 6 }), (pieces) => readOrRefuse(read, name, Buffer.concat(pieces))),
      { numRuns: 150 },
    );
  });
});

it.each([
  ['x.docx', readScriptFile, officeFile(wordParts(wordParagraph('지방정부') + wordParagraph('Second')))],
  ['x.pptx', readDeckFile, officeFile(deckParts([{ title: 'One', notes: ['n'] }, { shapes: [['a', 'b']] }]))],
] as const)('a spoilt %s is read or refused too', async (name, read, made) => {
  const bytes = await made;
  const spoil = fc.array(fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(spoil, fc.nat(bytes.length), async (changes, end) => {
      const copy = Uint8Array.from(bytes);
      for (const { at, to } of changes) copy[at] = to;
      await readOrRefuse(read, name, end % 3 === 0 ? copy.subarray(0, end) : copy);
    }),
    { numRuns: 200 },
  );
});
