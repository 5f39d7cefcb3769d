import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { lockFile } from '#backend/instance/lock-file.ts';
import { makeBackup } from '#backend/user-data/backups.ts';
import { addMissed, readMissed } from '#backend/user-data/booth-store.ts';
import { openUserDatabase, userFile } from '#backend/user-data/user-database.ts';
import { root } from '../../scripts/build/targets.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const briefing = (parameters: string[], language = 'en_US.UTF-8') =>
  runCommand(process.execPath, [path.join(root, 'cli/briefing.ts'), ...parameters], 'collect', { LC_ALL: language });

let work: string;
let data: string;
let file: string;

beforeEach(() => {
  work = temporaryFolder();
  data = path.join(work, 'data');
  file = path.join(work, 'mine.briefing-backup');
  noteDown('tied aid');
});

function noteDown(query: string): void {
  const { database } = openUserDatabase(data, 1);
  addMissed(database, { query, answered: false, person: null, slot: null }, 1);
  database.close();
}

function missedIn(folder: string): string[] {
  const { database, problem } = openUserDatabase(folder, 1);
  expect(problem).toBeNull();
  const missed = readMissed(database).map(({ query }) => query);
  database.close();
  return missed;
}

it('writes a backup, says what it holds, and restores it with a backup of what was there', async () => {
  const written = await briefing(['backup', '--data', data, '--out', file]);
  expect(written).toEqual({ code: 0, output: `Written to ${file}:\n  1 missed term\n` });
  noteDown('fiscal federalism');

  const shown = await briefing(['restore', file, '--data', data, '--dry-run']);
  expect(shown.code).toBe(0);
  expect(shown.output).toMatch(/^This backup is of .+ and holds:\n {2}1 missed term\n$/u);
  expect(missedIn(data)).toHaveLength(2);

  const restored = await briefing(['restore', file, '--data', data]);
  expect(restored.code).toBe(0);
  expect(restored.output).toMatch(
    /^Restored from the backup of .+:\n {2}1 missed term\nWhat was there before is in .+\.db;/u,
  );
  expect(missedIn(data)).toEqual(['tied aid']);
  expect(readdirSync(path.join(data, 'backups'))).toHaveLength(1);
});

it('restores on a machine on which the app never ran', async () => {
  await briefing(['backup', '--data', data, '--out', file]);
  const other = path.join(work, 'other', 'machine');
  expect((await briefing(['restore', file, '--data', other], 'ko_KR.UTF-8')).output).toMatch(
    /의 백업에서 복원했습니다\.\n {2}놓친 용어 1개\n/u,
  );
  expect(missedIn(other)).toEqual(['tied aid']);
});

it('touches nothing while the app runs on the folder', async () => {
  await briefing(['backup', '--data', data, '--out', file]);
  const lock = lockFile(path.join(data, 'running.lock'));
  const before = readFileSync(userFile(data));
  for (const parameters of [
    ['backup', '--out', path.join(work, 'more.briefing-backup')],
    ['restore', file],
  ]) {
    const { code, output } = await briefing([...parameters, '--data', data]);
    expect({ code, output }).toEqual({ code: 1, output: `Briefing runs on ${data}. Close it first.\n` });
  }
  lock?.release();
  expect(readFileSync(userFile(data)).equals(before)).toBe(true);
  expect(existsSync(path.join(work, 'more.briefing-backup'))).toBe(false);
});

it('never writes over a file', async () => {
  writeFileSync(file, 'mine');
  const { code, output } = await briefing(['backup', '--data', data, '--out', file]);
  expect({ code, output }).toEqual({ code: 1, output: `There is a file ${file} already. Name another with --out.\n` });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

it('refuses what is no backup, and changes nothing', async () => {
  writeFileSync(file, 'no archive'.repeat(100));
  const { code, output } = await briefing(['restore', file, '--data', data]);
  expect(code).toBe(1);
  expect(output).toBe(
    `${file}: This backup cannot be read: the file is damaged or is no backup of Briefing. Nothing was changed.\n`,
  );
  expect(missedIn(data)).toEqual(['tied aid']);
});

it.each([
  [['restore'], 2, 'Name the backup file to restore.\n'],
  [['restore', '/nowhere/a.briefing-backup'], 2, '/nowhere/a.briefing-backup: There is no such file.\n'],
  [['backup', '--data', '/nowhere'], 1, 'There is nothing that a user made in /nowhere.\n'],
])('%j is told what it lacks', async (parameters, code, output) => {
  expect(await briefing(parameters)).toEqual({ code, output });
  expect(existsSync('/nowhere')).toBe(false);
});

it('backs up what was restored of a damaged file, and says so', async () => {
  const { database } = openUserDatabase(data, 1);
  makeBackup(database, data, 'daily', Date.parse('2026-11-24T08:00:00Z'));
  database.close();
  writeFileSync(userFile(data), 'damaged'.repeat(1000));
  const { code, output } = await briefing(['backup', '--data', data, '--out', file]);
  expect(code).toBe(0);
  expect(output).toMatch(
    /is damaged\. Your data were restored from the backup of 24 November 2026.* Nothing was deleted/u,
  );
  expect(output).toContain('  1 missed term\n');
});
