import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Which host runs on a data folder, as the next start is told. */
const runningSchema = z.object({
  host: z.enum(['electron', 'web']),
  pid: z.int().positive(),
  /** Where a browser finds it; null while it starts, and for Electron, which has a window of its own. */
  url: z.string().nullable(),
});
export type Running = z.infer<typeof runningSchema>;

const fileIn = (folder: string) => path.join(folder, 'running.json');

/** What `running.json` says, or null when there is none or it cannot be understood. */
export function readRunning(folder: string): Running | null {
  try {
    return runningSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Replaces `running.json` whole; for the owner's eyes alone, since the address carries the token. */
export function writeRunning(folder: string, running: Running): void {
  const file = fileIn(folder);
  const draft = `${file}.${running.pid}`;
  writeFileSync(draft, `${JSON.stringify(running)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

export function removeRunning(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}
