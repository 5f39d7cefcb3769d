import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '#core/content/compile/fault.ts';
import type { SourceFile } from '#core/content/compile/source-file.ts';

export interface FolderRead {
  sources: SourceFile[];
  /** Files that are no text: reported with the compiler's faults. */
  faults: Fault[];
}

/** Reads a content folder whole, in order of path. Hidden files are passed over. Throws when the folder cannot be read. */
export function readFolder(folder: string): FolderRead {
  const sources: SourceFile[] = [];
  const faults: Fault[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const absolute = path.join(entry.parentPath, entry.name);
    const relative = path.relative(folder, absolute).split(path.sep).join('/');
    try {
      sources.push({ path: relative, text: decoder.decode(readFileSync(absolute)) });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      faults.push({ file: relative, line: 1, code: 'not-utf8', params: {} });
    }
  }
  return { sources: sources.toSorted((a, b) => (a.path < b.path ? -1 : 1)), faults };
}
