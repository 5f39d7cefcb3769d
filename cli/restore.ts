import { existsSync } from 'node:fs';
import { Refusal } from '#core/api/problem.ts';
import type { Manifest } from '#core/backup/manifest-schema.ts';
import { refusalOfDisk } from '#backend/database/refusal-of-disk.ts';
import { previewBackupFile } from '#backend/user-data/read-backup-file.ts';
import { restoreBackupFile } from '#backend/user-data/restore.ts';
import { countLines } from './count-lines.ts';
import { momentIn } from './moment.ts';
import { withUserData } from './open-user-data.ts';
import { exit, type Command, type Given } from './run.ts';

/** `briefing restore FILE`: replaces all that the user of this machine made by what a backup file holds; a backup is made first. */
export const restore: Command = {
  usage: 'restore FILE [--data DIR] [--dry-run]',
  arguments: 1,
  options: { data: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  async run(given) {
    const { positionals, options, words } = given;
    const [file] = positionals;
    if (file === undefined || !existsSync(file)) {
      console.error(file === undefined ? words('cli:backup.no-file') : `${file}: ${words('cli:bad-file.missing')}`);
      return exit.usage;
    }
    if (options['dry-run'] === true) {
      return saying(file, given, async () => told(await previewBackupFile(file), 'holds', given));
    }
    return withUserData(given, 'begin', ({ database, dataFolder }) =>
      saying(file, given, async () => {
        const { from, before } = await restoreBackupFile(database, dataFolder, file, Date.now());
        return [...told(from, 'restored', given), words('cli:backup.before', { file: before.file })];
      }),
    );
  },
};

function told({ createdAt, counts }: Manifest, what: 'holds' | 'restored', { words }: Given): string[] {
  return [words(`cli:backup.${what}`, { moment: momentIn(createdAt) }), ...countLines(counts, words)];
}

async function saying(file: string, { words }: Given, act: () => Promise<string[]>): Promise<number> {
  try {
    console.log((await act()).join('\n'));
    return exit.done;
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusalOfDisk(error);
    if (!refusal) throw error;
    console.error(`${file}: ${words(`problems:call.${refusal.code}`)}`);
    return exit.faults;
  }
}
