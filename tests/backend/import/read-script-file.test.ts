import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scriptContentSchema } from '#core/documents/document-schema.ts';
import { readScriptFile } from '#backend/import/read-script-file.ts';
import {
  deckParts,
  letters,
  nested,
  officeFile,
  relationships,
  wordPart,
  wordParagraph,
  wordParts,
} from '../../support/office-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function read(name: string, bytes: string | Uint8Array) {
  const file = path.join(temporaryFolder(), 'given');
  writeFileSync(file, bytes);
  return scriptContentSchema.parse(await readScriptFile(file, name));
}

async function readWord(body: string, more: Readonly<Record<string, string>> = {}) {
  return await read('speech.docx', await officeFile(wordParts(body, more)));
}

const said = ({ paragraphs }: Awaited<ReturnType<typeof read>>) =>
  paragraphs.map(({ kind, text }) => `${kind}: ${text}`);

describe('A text file', () => {
  it('gives a paragraph a line, and puts lines together that an editor broke', async () => {
    const long = 'We speak of local governments and of how they serve all citizens';
    const script = await read(
      'speech.txt',
      `Thank you.\r\nGood morning.\r\n\r\n${long}\n${long}\nand end.\n\n\n안녕하십니까.`,
    );
    expect(said(script)).toEqual([
      'text: Thank you.',
      'text: Good morning.',
      `text: ${long} ${long} and end.`,
      'text: 안녕하십니까.',
    ]);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFF지방정부의 역할', 'utf8')],
    ['UTF-16 by its byte order mark', Buffer.from('\uFEFF지방정부의 역할', 'utf16le')],
    ['CP949', Buffer.from([0xc1, 0xf6, 0xb9, 0xe6, 0xc1, 0xa4, 0xba, 0xce, 0xc0, 0xc7, 0x20, 0xbf, 0xaa, 0xc7, 0xd2])],
  ])('is read as %s', async (_encoding, bytes) => {
    expect(said(await read('speech.txt', bytes))).toEqual(['text: 지방정부의 역할']);
  });

  it('puts letters and syllables together as glossaries write them', async () => {
    expect(said(await read('speech.txt', '지방정부'.normalize('NFD')))).toEqual(['text: 지방정부']);
  });

  it('leaves a paragraph out that nobody could say, by its line', async () => {
    const script = await read('speech.txt', `One.\n\n${'x'.repeat(60_001)}\n\nThree.`);
    expect(said(script)).toEqual(['text: One.', 'text: Three.']);
    expect(script.refused).toEqual([{ at: { of: 'line', number: 3 }, code: 'too-long' }]);
  });

  it('flags what cannot be seen, by its line, and keeps it', async () => {
    const script = await read('speech.txt', 'plain\n\u2066turned\u2069 and hid\u200Bden 👩‍🚀');
    expect(script.noticed).toEqual([
      { at: { of: 'line', number: 2 }, code: 'bidi-characters', count: 2 },
      { at: { of: 'line', number: 2 }, code: 'invisible-characters', count: 1 },
    ]);
    expect(said(script)[1]).toBe('text: \u2066turned\u2069 and hid\u200Bden 👩‍🚀');
  });

  it.each([
    ['is empty', '', 'empty'],
    ['has nothing but blanks', ' \n\t\n', 'no-text'],
    ['is no text', Buffer.from([0x50, 0x4b, 0x00, 0x00, 0x41]), 'not-text'],
    ['is in no encoding that is known', Buffer.from([0x41, 0xff, 0xff, 0xfe, 0x0a]), 'encoding'],
    ['is of a hundred million letters', Buffer.alloc(100_000_000, 'a'), 'too-large'],
  ])('is refused when it %s', async (_what, bytes, code) => {
    await expect(read('speech.txt', bytes)).rejects.toMatchObject({ name: 'FileRefused', code });
  });
});

describe('A Markdown file', () => {
  it('gives its text without markup, with headings and items known', async () => {
    const script = await read(
      'speech.md',
      '# Opening\n\nDear **friends**, see [our site](https://example.org)\nand `UNPOG`.\n\n- first\n- second\n\n<script>alert(1)</script>\n\n![A map](https://example.org/map.png)\n\n| a | b |\n|---|---|\n| c | d |\n',
    );
    expect(said(script)).toEqual([
      'heading: Opening',
      'text: Dear friends, see our site and UNPOG.',
      'item: first',
      'item: second',
      'text: A map',
      'text: a',
      'text: b',
      'text: c',
      'text: d',
    ]);
    expect(script.noticed).toEqual([{ at: { of: 'line', number: 11 }, code: 'outside-picture', count: 1 }]);
  });

  it('is not stopped by nesting without end', async () => {
    const script = await read('speech.md', `Before.\n\n${'>'.repeat(500_000)} deep\n\nAfter.`);
    expect(said(script)).toContain('text: After.');
  });
});

describe('A Word file', () => {
  it('gives what stands in it now: nothing deleted or moved away, tabs and breaks, headings, items, tables', async () => {
    const script = await readWord(
      `${wordParagraph('연설', '1')}${wordParagraph('Opening', 'Heading1')}
       <w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>never </w:delText><w:t>ever </w:t></w:r></w:del><w:ins><w:r><w:t>always</w:t></w:r></w:ins><w:r><w:tab/><w:t>act</w:t><w:br/><w:t>together.</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
       <w:p><w:pPr><w:numPr/></w:pPr><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t>item</w:t></w:r></w:p>
       <w:tbl><w:tr><w:tc>${wordParagraph('cell')}</w:tc></w:tr></w:tbl><w:p/>`,
    );
    expect(said(script)).toEqual([
      'heading: 연설',
      'heading: Opening',
      'text: We always\tact\ntogether.',
      'item: item',
      'text: cell',
    ]);
  });

  it('gives footnotes as paragraphs, and no header', async () => {
    const script = await readWord(wordParagraph('Body'), {
      'word/_rels/document.xml.rels': relationships([
        { id: 'rId1', type: 'footnotes', target: 'footnotes.xml' },
        { id: 'rId2', type: 'header', target: 'header1.xml' },
        { id: 'rId3', type: 'endnotes', target: 'missing.xml' },
        { id: 'rId4', type: 'attachedTemplate', target: 'http://example.org/evil.dotm', outside: true },
      ]),
      'word/footnotes.xml': wordPart(
        'footnotes',
        `<w:footnote w:type="separator">${wordParagraph('---')}</w:footnote><w:footnote>${wordParagraph('Ibid.')}</w:footnote>`,
      ),
      'word/header1.xml': wordPart('hdr', wordParagraph('Confidential')),
    });
    expect(said(script)).toEqual(['text: Body', 'footnote: Ibid.']);
    expect(script.refused.map(({ code }) => code)).toEqual(['part-missing']);
    expect(script.noticed.map(({ code, count }) => `${code} ${count}`)).toEqual(['outside-picture 1']);
  });

  it('gives the text of a box once, apart from the paragraph that it hangs on', async () => {
    const box = `<w:txbxContent>${wordParagraph('in the box')}</w:txbxContent>`;
    const script = await readWord(
      `<w:p><w:r><w:t>before </w:t></w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:r><w:t>after</w:t></w:r></w:p>`,
    );
    expect(said(script)).toEqual(['text: in the box', 'text: before after']);
  });

  it('leaves out a paragraph of five million letters, and keeps the others', async () => {
    const script = await readWord(wordParagraph('One') + wordParagraph(letters(5_000_000)) + wordParagraph('Three'));
    expect(said(script)).toEqual(['text: One', 'text: Three']);
    expect(script.refused).toEqual([{ at: { of: 'paragraph', number: 2 }, code: 'too-long' }]);
  });

  it.each([
    [
      'a hundred million letters in one paragraph',
      wordParagraph('a'.repeat(100_000_000)),
      /^archive-(?:ratio|entry-too-large)$/u,
    ],
    ['half a million elements inside each other', nested(500_000), /^xml-depth$/u],
    ['a paragraph that does not end', '<w:p><w:r><w:t>x', /^xml-malformed$/u],
    ['nothing', '', /^no-text$/u],
  ])('is refused when it holds %s', async (_what, body, code) => {
    await expect(readWord(body)).rejects.toMatchObject({ name: 'FileRefused', code: expect.stringMatching(code) });
  });

  it('is refused when its entities would grow a billion times', async () => {
    const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
    const document = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "lol">${entities.join('')}]><d>&l9;</d>`;
    const parts = { ...wordParts(''), 'word/document.xml': document };
    await expect(read('speech.docx', await officeFile(parts))).rejects.toMatchObject({ code: 'xml-subset' });
  });

  it('is refused when it is a deck', async () => {
    const bytes = await officeFile(deckParts([{ title: 'One' }]));
    await expect(read('speech.docx', bytes)).rejects.toMatchObject({ code: 'not-word' });
  });

  it.each([
    ['is no archive', Buffer.from('plain'), 'not-word'],
    ['is a spoilt archive', Buffer.from('PK\u0003\u0004spoilt'), 'archive-malformed'],
    ['is empty', '', 'empty'],
  ])('is refused when it %s', async (_what, bytes, code) => {
    await expect(read('speech.docx', bytes)).rejects.toMatchObject({ name: 'FileRefused', code });
  });
});
