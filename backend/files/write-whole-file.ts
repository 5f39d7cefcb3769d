import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file so that at every moment the whole new one or the one before it is there, on disk when this returns.
 * Throws what the system says when it cannot be written; then nothing of it is left.
 */
export async function writeWholeFile(file: string, content: string | Uint8Array): Promise<void> {
  const part = path.join(path.dirname(file), `.${randomUUID()}.part`);
  try {
    await writeFile(part, content, { flag: 'wx', flush: true });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
