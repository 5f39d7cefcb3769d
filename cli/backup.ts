import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '#backend/database/sqlite-code.ts';
import { writeBackupFile } from '#backend/user-data/backup-file.ts';
import { countLines } from './count-lines.ts';
import { withUserData } from './open-user-data.ts';
import { exit, type Command, type Given } from './run.ts';

/** `briefing backup`: all that the user of this machine made, in one file. */
export const backup: Command = {
  usage: 'backup [--data DIR] [--out FILE]',
  arguments: 0,
  options: { data: { type: 'string' }, out: { type: 'string' } },
  run: (given) => withUserData(given, 'only read', ({ database }) => write(database, given)),
};

async function write(database: Parameters<typeof writeBackupFile>[0], { options, words }: Given): Promise<number> {
  const now = Date.now();
  const out = options['out'];
  const file = typeof out === 'string' ? out : `briefing-${new Date(now).toISOString().slice(0, 10)}.briefing-backup`;
  if (existsSync(file)) {
    console.error(words('cli:backup.exists', { file }));
    return exit.faults;
  }
  try {
    const { counts } = await writeBackupFile(database, file, { appVersion: appVersion(), now });
    console.log([words('cli:backup.written', { file }), ...countLines(counts, words)].join('\n'));
    return exit.done;
  } catch (error) {
    console.error(words('cli:backup.not-written', { file, reason: codeOf(error) || String(error) }));
    return exit.faults;
  }
}

function appVersion(): string {
  const file = path.resolve(import.meta.dirname, '../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
