import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface AsarFile {
  /** Path inside the archive, with slashes. */
  path: string;
  content: Buffer;
  /** Lies beside the archive instead of in it. */
  unpacked: boolean;
  integrity: { algorithm: string; hash: string; blockSize: number; blocks: string[] } | undefined;
}

type Entry =
  | { files: Record<string, Entry> }
  | { size: number; offset?: string; unpacked?: boolean; integrity?: AsarFile['integrity'] };

/** Every file of an archive: a header in JSON behind sixteen bytes of lengths, then the files one after the other. */
export function readAsar(archive: string): AsarFile[] {
  const bytes = readFileSync(archive);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  const start = 8 + bytes.readUInt32LE(4);
  const read = (entry: Entry, name: string): AsarFile[] => {
    if ('files' in entry) {
      return Object.entries(entry.files).flatMap(([inner, child]) => read(child, path.posix.join(name, inner)));
    }
    const { size, offset, unpacked = false, integrity } = entry;
    const from = start + Number(offset);
    const content = unpacked ? readFileSync(path.join(`${archive}.unpacked`, name)) : bytes.subarray(from, from + size);
    return [{ path: name, content, unpacked, integrity }];
  };
  return read(header, '');
}

export function extractAsar(files: readonly AsarFile[], folder: string): void {
  for (const { path: name, content } of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
