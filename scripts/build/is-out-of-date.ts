import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, type Target } from './targets.ts';

/** Whether a target is missing or older than anything it is made from. */
export function isOutOfDate({ output, sources }: Target): boolean {
  const made = statSync(path.join(root, output), { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined || sources.some((source) => newestIn(path.join(root, source)) > made);
}

/** The newest change in a file or folder; a folder's own time counts too, so that a removed file is noticed. */
function newestIn(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file).reduce((newest, name) => Math.max(newest, newestIn(path.join(file, name))), stat.mtimeMs);
}
