import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { deckContentSchema } from '#core/documents/document-schema.ts';
import { readDeckFile } from '#backend/import/read-deck-file.ts';
import { deckOfSlides } from '../../../bench/files/deck.ts';
import {
  deckParts,
  nested,
  officeFile,
  slidePart,
  wordParagraph,
  wordParts,
  type MadeSlide,
} from '../../support/office-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function readParts(parts: Readonly<Record<string, string>>) {
  return await readBytes(await officeFile(parts));
}

async function readBytes(bytes: Uint8Array) {
  const file = path.join(temporaryFolder(), 'deck.pptx');
  writeFileSync(file, bytes);
  return deckContentSchema.parse(await readDeckFile(file, 'deck.pptx'));
}

const read = (slides: readonly MadeSlide[]) => readParts(deckParts(slides));

describe('A PowerPoint file', () => {
  it('gives its slides in the order they are shown, shape by shape, with notes and hidden ones marked', async () => {
    const { slides, refused, noticed } = await read([
      {
        title: 'Smart city',
        shapes: [['First & foremost', '둘째'], ['Another shape']],
        notes: ['Say hello.', '천천히'],
      },
      { title: 'Kept back', hidden: true },
      { shapes: [['No title']] },
    ]);
    expect(slides).toEqual([
      {
        number: 1,
        hidden: false,
        title: 'Smart city',
        shapes: [['First & foremost', '둘째'], ['Another shape']],
        notes: ['Say hello.', '천천히'],
      },
      { number: 2, hidden: true, title: 'Kept back', shapes: [], notes: [] },
      { number: 3, hidden: false, title: '', shapes: [['No title']], notes: [] },
    ]);
    expect({ refused, noticed }).toEqual({ refused: [], noticed: [] });
  });

  it('gives cells of tables and what is in groups, no made numbers and nothing twice', async () => {
    const xml = slidePart(
      'sld',
      `<p:grpSp><p:sp><p:txBody><a:p><a:r><a:t>In a </a:t></a:r><a:r><a:t>group</a:t></a:r><a:br/><a:r><a:t>below</a:t></a:r></a:p></p:txBody></p:sp></p:grpSp>
       <p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Cell 1</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>Cell 2</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>
       <p:pic><p:nvPicPr><p:nvPr><p:ph type="sldNum"/></p:nvPr></p:nvPicPr></p:pic>
       <p:sp><p:txBody><a:p><a:r><a:t>Page </a:t></a:r><a:fld type="slidenum"><a:t>7</a:t></a:fld></a:p></p:txBody></p:sp>
       <mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><p:sp><p:txBody><a:p><a:r><a:t>Once</a:t></a:r></a:p></p:txBody></p:sp></mc:Choice><mc:Fallback><p:sp><p:txBody><a:p><a:r><a:t>Once</a:t></a:r></a:p></p:txBody></p:sp></mc:Fallback></mc:AlternateContent>`,
    );
    const { slides } = await read([{ xml }]);
    expect(slides[0]?.shapes).toEqual([['In a group\nbelow'], ['Cell 1', 'Cell 2'], ['Page'], ['Once']]);
  });

  it('never asks for what is outside, and says what there is', async () => {
    const { slides, noticed } = await read([
      { title: 'Inside' },
      {
        title: 'Outside',
        relationships: [
          { id: 'rId1', type: 'image', target: 'https://example.org/tracker.png', outside: true },
          { id: 'rId2', type: 'hyperlink', target: 'https://example.org/', outside: true },
          { id: 'rId3', type: 'hyperlink', target: 'file:///etc/passwd', outside: true },
          { id: 'rId4', type: 'image', target: '\\\\server\\share\\x.png', outside: true },
        ],
      },
    ]);
    expect(slides.map(({ title }) => title)).toEqual(['Inside', 'Outside']);
    const at = { of: 'slide', number: 2 };
    expect(noticed).toEqual([
      { at, code: 'outside-picture', count: 2 },
      { at, code: 'outside-link', count: 2 },
    ]);
  });

  it.each([
    ['is not well-formed', { xml: '<p:sld xmlns:p="x"><p:cSld>' }, 'not-well-formed'],
    ['is not there', { missing: true }, 'part-missing'],
    ['is nested half a million deep', { xml: nested(500_000) }, 'too-deep'],
    [
      'declares entities that grow a billion times',
      { xml: '<!DOCTYPE p [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><p>&b;</p>' },
      'not-well-formed',
    ],
    ['is no text at all', { xml: '\u0000\u0001' }, 'not-well-formed'],
  ] satisfies [string, MadeSlide, string][])('comes without the slide that %s', async (_what, bad, code) => {
    const { slides, refused } = await read([{ title: 'One' }, bad, { title: 'Three' }]);
    expect(slides.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 One', '3 Three']);
    expect(refused).toEqual([{ at: { of: 'slide', number: 2 }, code }]);
  });

  it('keeps a slide whose notes are missing or broken', async () => {
    const parts = deckParts([
      { title: 'One', notes: ['gone'] },
      { title: 'Two', notes: ['broken'] },
    ]);
    const { 'ppt/notesSlides/notesSlide2.xml': _gone, ...left } = parts;
    const { slides, refused } = await readParts({ ...left, 'ppt/notesSlides/notesSlide1.xml': '<p:notes>' });
    expect(slides.map(({ title, notes }) => ({ title, notes }))).toEqual([
      { title: 'One', notes: [] },
      { title: 'Two', notes: [] },
    ]);
    expect(refused.map(({ code, at }) => `${at.number} ${code}`)).toEqual(['1 notes-missing', '2 notes-damaged']);
  });

  it('flags characters that cannot be seen or turn the text round', async () => {
    const { noticed, slides } = await read([{ title: 'pay \u202Eevil\u202C', shapes: [['zero\u200Bwidth']] }]);
    expect(noticed.map(({ code, count }) => `${code} ${count}`)).toEqual([
      'bidi-characters 2',
      'invisible-characters 1',
    ]);
    expect(slides[0]?.title).toBe('pay \u202Eevil\u202C');
  });

  it('of two hundred slides is read without keeping anybody waiting', async () => {
    const bytes = await deckOfSlides(200);
    const started = performance.now();
    const { slides } = await readBytes(bytes);
    expect(slides).toHaveLength(200);
    // The bench says how long; this only catches what grows with the square of the slides.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['is empty', Buffer.alloc(0), 'empty'],
    ['is no archive', Buffer.from('This is no deck.'), 'not-powerpoint'],
    [
      'is encrypted',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(512),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'office-encrypted',
    ],
    [
      'is of the format before 2007',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('PowerPoint Document', 'utf16le')]),
      'office-before-2007',
    ],
  ])('is refused when it %s', async (_what, bytes, code) => {
    await expect(readBytes(bytes)).rejects.toMatchObject({ name: 'FileRefused', code });
  });

  it.each([
    ['leads nowhere', {}, 'archive-lacks'],
    ['is a Word file', wordParts(wordParagraph('x')), 'not-powerpoint'],
    ['has no slides', deckParts([]), 'no-text'],
  ])('is refused when the archive %s', async (_what, parts, code) => {
    await expect(readParts({ 'x.txt': 'x', ...parts })).rejects.toMatchObject({ name: 'FileRefused', code });
  });
});
