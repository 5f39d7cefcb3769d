import { randomUUID } from 'node:crypto';
import { copyFile, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file so that at every moment the whole new one or the one before it is there, on disk when this returns.
 * Throws what the system says when it cannot be written; then nothing of it is left.
 */
export function writeWholeFile(file: string, content: string | Uint8Array): Promise<void> {
  return replaceBy(file, (part) => writeFile(part, content, { flag: 'wx', flush: true }));
}

/** Copies a file in the same way. */
export function copyWholeFile(from: string, to: string): Promise<void> {
  return replaceBy(to, async (part) => {
    await copyFile(from, part);
    const copy = await open(part, 'r+');
    try {
      await copy.sync();
    } finally {
      await copy.close();
    }
  });
}

async function replaceBy(file: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = path.join(path.dirname(file), `.${randomUUID()}.part`);
  try {
    await write(part);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
