import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureTemporal } from '#core/time/temporal.ts';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { writeContentDatabase } from '#backend/content/content-database.ts';
import { faultLines } from '#backend/content/fault-lines.ts';
import { environmentLanguage } from '#backend/words/environment-language.ts';
import { createWords } from '#backend/words/words.ts';
import { BuildFailed } from './build-failed.ts';
import { dist, root } from './targets.ts';

/** Compiles assets/forum into dist/content.db, or fails with every fault and leaves the file there was. */
export async function buildContent(): Promise<void> {
  await ensureTemporal();
  const folder = path.join(root, 'assets/forum');
  const { content, faults } = compileFolder(folder);
  if (!content)
    throw new BuildFailed(faultLines(faults, createWords(environmentLanguage()), 'assets/forum').join('\n'));
  mkdirSync(dist, { recursive: true });
  writeContentDatabase(path.join(dist, 'content.db'), content);
}
