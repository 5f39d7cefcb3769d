import { statSync } from 'node:fs';
import path from 'node:path';
import type { TFunction } from 'i18next';
import { ensureTemporal } from '#core/time/temporal.ts';
import type { Compiled } from '#core/content/compile/compile.ts';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { faultLines } from '#backend/content/fault-lines.ts';
import { exit } from './run.ts';

/** The event that commands speak of when none is named. */
export const defaultFolder = path.relative('.', path.resolve(import.meta.dirname, '../assets/forum'));

type RightEvent = Extract<Compiled, { faults: [] }>;

/** Compiles the folder a command was given; says what is wrong and answers the exit code when it cannot. */
export async function openEvent(folder: string, words: TFunction): Promise<RightEvent | number> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(words('cli:no-folder', { folder }));
    return exit.usage;
  }
  await ensureTemporal();
  const compiled = compileFolder(folder);
  if (compiled.content) return compiled;
  console.error(faultLines(compiled.faults, words, folder.replace(/[/\\]+$/u, '')).join('\n'));
  return exit.faults;
}
