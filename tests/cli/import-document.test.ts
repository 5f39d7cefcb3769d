import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '#backend/user-data/document-store.ts';
import { readScripts } from '#backend/user-data/script-store.ts';
import { openUserDatabase } from '#backend/user-data/user-database.ts';
import { root } from '../../scripts/build/targets.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { deckParts, officeFile } from '../support/office-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const briefing = (parameters: string[], language = 'en_US') =>
  runCommand(process.execPath, [path.join(root, 'cli/briefing.ts'), ...parameters], 'collect', {
    LC_ALL: `${language}.UTF-8`,
  });

function given(name: string, content: string | Buffer) {
  const folder = temporaryFolder();
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return { file, data: path.join(folder, 'data') };
}

const speech = `The urban heat island and the KPI.\n\nAn urban heat island costs 3.5 million.\n\n${'x'.repeat(60_001)}\n`;
const slot = 'session-1-presentation-1';

describe('briefing import', () => {
  it('says what a script holds before anything of it is taken', async () => {
    const { file, data } = given('speech.txt', speech);
    const dry = await briefing(['import', file, '--as', 'script', '--dry-run', '--slot', slot, '--data', data]);
    expect(dry).toEqual({
      code: 0,
      output: [
        `${file}: Script, 2 paragraphs`,
        '16 words, 0:08 min at 120 words a minute. At 2 words a minute it fits its 15 minutes. 1 figure, 0.1 a minute.',
        'Acronyms nobody explains: KPI ×1',
        'May be new terms:',
        '  urban heat island ×2',
        '  KPI ×1',
        'Line 5: left out, longer than 60,000 characters.',
        'Nothing was written.\n',
      ].join('\n'),
    });
    const { database } = openUserDatabase(data);
    expect(readDocuments(database)).toEqual([]);
    database.close();
  });

  it('takes a script in, for its slot, and tells it as JSON', async () => {
    const { file, data } = given('speech.txt', speech);
    const { code, output } = await briefing([
      'import',
      file,
      '--as',
      'script',
      '--slot',
      slot,
      '--language',
      'en',
      '--json',
      '--data',
      data,
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      kind: 'script',
      parts: 2,
      document: 1,
      loads: [{ language: 'en', figures: 1, inSlot: { minutes: 15 } }],
      refused: [{ at: { of: 'line', number: 5 }, code: 'too-long' }],
    });
    const { database } = openUserDatabase(data);
    expect(readDocuments(database)).toMatchObject([{ name: 'speech.txt', slot, language: 'en' }]);
    expect(readScripts(database, slot).en).toMatch(/^The urban heat island/u);
    database.close();
  });

  it('발표 자료의 빠진 슬라이드를 번호로 알린다', async () => {
    const bytes = await officeFile(deckParts([{ title: '하나' }, { missing: true }, { title: '셋' }]));
    const { file, data } = given('발표.pptx', bytes);
    const { output } = await briefing(['import', file, '--as', 'deck', '--data', data], 'ko_KR');
    expect(output).toContain(`${file}: 발표 자료, 슬라이드 2장`);
    expect(output).toContain('슬라이드 2: 파일에 들어 있지 않습니다.');
    expect(output).toContain('‘발표.pptx’ 파일을 문서에 추가했습니다.');
  });

  it.each([
    [['--as', 'deck'], 1, 'This is no PowerPoint file (PPTX).'],
    [['--as', 'aligned'], 1, ':1 This is no well-formed XML'],
    [['--as', 'script', '--slot', 'nowhere'], 2, 'The programme has no slot “nowhere”.'],
    [['--as', 'script', '--language', 'fr'], 2, '--language takes en or ko, not “fr”.'],
  ])('refuses %j', async (parameters, code, sentence) => {
    const { file, data } = given('speech.txt', 'Good morning.');
    const answer = await briefing(['import', file, ...parameters, '--data', data]);
    expect(answer.code).toBe(code);
    expect(answer.output).toContain(sentence);
  });
});
