import Database from 'better-sqlite3';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeInstance } from '#backend/instance/take-instance.ts';
import { refusedCodes } from '#core/exchange/read/refusal.ts';
import { createWords } from '#backend/words/words.ts';
import { root } from '../../scripts/build/targets.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const english = { LC_ALL: 'en_US.UTF-8' };
const briefing = (parameters: string[], environment: NodeJS.ProcessEnv = english) =>
  runCommand(process.execPath, [path.join(root, 'cli/briefing.ts'), ...parameters], 'collect', environment);

function given(content: string | Buffer, name = 'terms.csv') {
  const folder = temporaryFolder();
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return { file, data: path.join(folder, 'data'), folder };
}

describe('briefing import', () => {
  it('takes a glossary in, says what it did, and takes nothing twice', async () => {
    const { file, data } = given('en,ko,note\nquay wall,안벽,\n,,no term\nmooring,계류,-x\n');
    const dry = await briefing(['import', file, '--dry-run', '--data', data]);
    expect(dry).toEqual({
      code: 0,
      output: [
        `${file}: csv, 2 terms read, 1 refused.`,
        '2 new, 0 changed, 0 the same, 0 already in the event’s glossary, 0 joined to another row.',
        '1 row holds invisible characters, marks of direction or what a spreadsheet would run; it is kept as it is.',
        `${file}:3 This row has a term neither in English nor in Korean.`,
        'Nothing was written.\n',
      ].join('\n'),
    });
    const taken = await briefing(['import', file, '--data', data]);
    expect(taken.output).toContain('2 terms written.');
    const again = await briefing(['import', file, '--json', '--data', data]);
    expect(JSON.parse(again.output)).toMatchObject({ counts: { new: 0, same: 2, refused: 1 }, written: 0 });
    const exported = await briefing(['export', 'own', 'csv', '--data', data]);
    expect(exported.output).toContain('mooring');
    expect(exported.output).toContain("'-x");
  });

  it('writes own terms to a file in each format, and reads them back as the same', async () => {
    const { file, data, folder } = given('en,ko,en_admitted\nquay wall,안벽,quay\nmooring,계류,\n');
    await briefing(['import', file, '--data', data]);
    for (const format of ['csv', 'xlsx', 'tbx', 'utx', 'anki']) {
      const out = path.join(folder, `own.${format}`);
      expect((await briefing(['export', 'own', format, '--out', out, '--data', data])).code).toBe(0);
      const { output } = await briefing(['import', out, '--json', '--dry-run', '--data', data]);
      expect(JSON.parse(output), format).toMatchObject({ counts: { new: 0, changed: 0, same: 2 } });
    }
    const markdown = path.join(folder, 'own.md');
    await briefing(['export', 'own', 'md', '--out', markdown, '--data', data]);
    expect(readFileSync(markdown, 'utf8')).toContain('| quay wall | 안벽 |');
    // A dozen programs are started one after another.
  }, 120_000);

  it.each([
    ['an unclosed quote', 'en,ko\n"port,항만\n', ':2 A quotation mark opens here that nothing closes.'],
    [
      'billion laughs',
      '<!DOCTYPE tbx [<!ENTITY a "&b;">]><tbx>&a;</tbx>',
      ':1 The file brings declarations of its own',
    ],
    ['nothing', '', ' The file is empty.'],
  ])('refuses a file with %s in one sentence, and exits with 1', async (_, content, sentence) => {
    const { file, data } = given(content);
    const { code, output } = await briefing(['import', file, '--data', data]);
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(`${file}${sentence}`);
  });

  it('거절한 까닭을 한국어로 알린다', async () => {
    const { file, data } = given('en,ko\n"port,항만\n');
    const { output } = await briefing(['import', file, '--data', data], { LC_ALL: 'ko_KR.UTF-8' });
    expect(output).toBe(`${file}:2 여기서 열린 따옴표가 닫히지 않았습니다.\n`);
  });

  it('does nothing while a host runs on the folder; what cannot be opened is set aside and told, and the file taken in', async () => {
    const { file, data } = given('en,ko\nquay wall,안벽\n');
    const instance = takeInstance(data, { host: 'web' });
    if (!instance.taken) throw new Error('The folder is new.');
    const running = await briefing(['import', file, '--data', data]);
    instance.release();
    expect(running).toMatchObject({ code: 1 });
    expect(running.output).toContain(`Briefing runs on ${data}. Close it first.`);
    mkdirSync(data, { recursive: true });
    const database = new Database(path.join(data, 'user.db'));
    database.pragma('application_id = 7');
    database.close();
    const damaged = await briefing(['import', file, '--data', data]);
    expect(damaged.code).toBe(0);
    expect(damaged.output).toContain(path.join(data, 'user.db'));
    expect(readdirSync(data).filter((name) => name.startsWith('user-damaged-'))).toHaveLength(1);
  });

  it.each([
    [['import'], 'Say which file to bring in.'],
    [['import', 'x.csv', '--as', 'song'], 'cannot be brought in as “song”'],
    [['import', 'x.csv', '--on-conflict', 'ours'], '--on-conflict takes mine, theirs or both'],
    [['export', 'own', 'pdf'], 'There is no format “pdf”'],
    [['export', 'csv', '--out', 'x'], 'There is no option “--out” here'],
  ])('%j makes no sense and exits with 2', async (parameters, sentence) => {
    const { code, output } = await briefing(parameters);
    expect(code).toBe(2);
    expect(output).toContain(sentence);
  });
});

it('each refusal has its sentence in both languages', () => {
  for (const language of ['en', 'ko'] as const) {
    const words = createWords(language);
    for (const code of refusedCodes) expect(words(`files:refused.${code}`, { detail: 'x' })).not.toContain('refused');
  }
});
