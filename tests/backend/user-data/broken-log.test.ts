import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMissed } from '#backend/user-data/booth-store.ts';
import { readOwn } from '#backend/user-data/own-store.ts';
import { openUserDatabase, userFile } from '#backend/user-data/user-database.ts';
import { folderWithBackup, killed, noise, noon } from '../../support/user-data-folders.ts';

describe('a log', () => {
  it.each([
    ['that is garbage', () => noise(50_000)],
    [
      'that is broken in the middle',
      (log: Buffer) => {
        noise(600).copy(log, 32 + 4120 * 2 + 100);
        return log;
      },
    ],
  ])('%s is told of, and kept; all that can be read is there', (_title, damage) => {
    const folder = killed(folderWithBackup(), 40);
    const log = `${userFile(folder)}-wal`;
    const damaged = Buffer.from(damage(readFileSync(log)));
    writeFileSync(log, damaged);

    const { database, problem, isKept } = openUserDatabase(folder, noon);
    expect(problem?.code).toBe('user-data-log-broken');
    expect(isKept).toBe(true);
    expect(readOwn(database).length, 'what was in the file itself').toBe(300);
    expect(readMissed(database).map(({ query }) => query)).toContain('after the backup');
    database.close();
    expect(readFileSync(`${String(problem?.params['aside'])}-wal`).equals(damaged)).toBe(true);
    const again = openUserDatabase(folder, noon);
    expect(again.problem).toBeNull();
    again.database.close();
  });

  it('that a killed process left is taken in, and nothing is told of', () => {
    const folder = killed(folderWithBackup(), 40);
    const { database, problem } = openUserDatabase(folder, noon);
    expect(problem).toBeNull();
    expect(readMissed(database)).toHaveLength(41);
    database.close();
  });

  it('that ends in a torn frame is taken in as far as it was acknowledged', () => {
    const folder = killed(folderWithBackup(), 40);
    const log = `${userFile(folder)}-wal`;
    truncateSync(log, readFileSync(log).length - 1000);
    const { database, problem } = openUserDatabase(folder, noon);
    expect(problem).toBeNull();
    expect(readMissed(database)).toHaveLength(40);
    database.close();
  });
});
