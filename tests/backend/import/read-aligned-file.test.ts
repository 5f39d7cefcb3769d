import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { alignedContentSchema } from '#core/documents/document-schema.ts';
import { toTmx } from '#core/exchange/tmx.ts';
import { readAlignedFile } from '#backend/import/read-aligned-file.ts';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function read(text: string) {
  const file = path.join(temporaryFolder(), 'memory.tmx');
  writeFileSync(file, text);
  return alignedContentSchema.parse(await readAlignedFile(file, 'memory.tmx'));
}

const tmx = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body>${body}</body></tmx>`;
const unit = (...variants: [string, string][]) =>
  `<tu>${variants.map(([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`).join('')}</tu>`;

describe('An aligned text', () => {
  it('gives both sides of each unit, without codes of programs', async () => {
    const { units } = await read(
      tmx(
        unit(
          ['en-US', 'A <bpt i="1">&lt;b></bpt>bold<ept i="1">&lt;/b></ept> <hi>word</hi><ph>x<sub>note</sub></ph>'],
          ['ko-KR', '굵은 말'],
        ) +
          unit(['ko', '한국어만']) +
          unit(['EN', 'first'], ['en-GB', 'second'], ['ko', '하나']),
      ),
    );
    expect(units).toEqual([
      { en: 'A bold word', ko: '굵은 말' },
      { en: '', ko: '한국어만' },
      { en: 'first', ko: '하나' },
    ]);
  });

  it('comes without a unit in other languages, which is told by its number', async () => {
    const { units, refused } = await read(tmx(unit(['fr', 'Bonjour']) + unit(['en', 'Hello'], ['ko', '안녕'])));
    expect(units).toEqual([{ en: 'Hello', ko: '안녕' }]);
    expect(refused).toEqual([{ at: { of: 'unit', number: 1 }, code: 'other-languages' }]);
  });

  it('reads what the app itself exports', async () => {
    const { content } = compileFolder('assets/forum');
    if (!content) throw new Error('The event has faults.');
    const { units, refused } = await read(toTmx(content.conceptNote, '1.0'));
    const segments = content.conceptNote.sections.flatMap((section) => section.segments);
    expect(refused).toEqual([]);
    expect(units.length).toBeGreaterThanOrEqual(segments.length);
    expect(units).toContainEqual({ en: segments[0]?.text.en, ko: segments[0]?.text.ko });
  });

  it.each([
    ['is not well-formed', tmx('<tu>'), 'xml-malformed'],
    ['is something else', '<html/>', 'not-tmx'],
    ['declares entities', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', 'xml-subset'],
    ['has nothing in it', tmx(''), 'no-text'],
    ['is empty', '', 'empty'],
  ])('is refused when it %s', async (_what, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'FileRefused', code });
  });
});
