import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { largestFile } from '#core/api/files-contract.ts';
import { pieceBytes } from '#core/files/piece-bytes.ts';
import { Refusal } from '#core/api/problem.ts';

/** As many files are on their way at once as anyone opens; one more pushes the oldest out. */
const mostFiles = 8;

export interface ExchangedFile {
  /** Where it lies; known to the host alone. */
  path: string;
  /** What the user calls it. */
  name: string;
  /** How many bytes it has, or will have. */
  bytes: number;
}

/** Files on their way between windows and the host, in a folder of their own that lives as long as the host. */
export interface ExchangeFolder {
  begin(name: string, bytes: number): string;
  /** Adds a piece at the end of what is there; answers how many bytes are there. */
  add(token: string, at: number, piece: Uint8Array): number;
  /** A file that the host makes: `write` is given where. */
  make(name: string, write: (file: string) => Promise<void>): Promise<{ token: string; bytes: number }>;
  piece(token: string, at: number): { piece: Uint8Array; isLast: boolean };
  /** A file that is all there. */
  whole(token: string): ExchangedFile;
  forget(token: string): void;
  close(): void;
}

export function createExchangeFolder(dataFolder: string): ExchangeFolder {
  const folder = path.join(dataFolder, 'exchange');
  const files = new Map<string, ExchangedFile>();
  // What a host that was killed left behind.
  rmSync(folder, { recursive: true, force: true });

  function known(token: string): ExchangedFile {
    const file = files.get(token);
    if (!file) throw new Refusal('unavailable', 'There is no such file any more.');
    return file;
  }

  function forget(token: string): void {
    const file = files.get(token);
    files.delete(token);
    if (file) rmSync(file.path, { force: true });
  }

  function enter(name: string, bytes: number): [string, ExchangedFile] {
    for (const oldest of files.keys()) {
      if (files.size < mostFiles) break;
      forget(oldest);
    }
    const token = randomBytes(16).toString('hex');
    const file = { path: path.join(folder, token), name, bytes };
    try {
      mkdirSync(folder, { recursive: true });
    } catch {
      throw new Refusal('read-only', 'The data folder cannot be written.');
    }
    files.set(token, file);
    return [token, file];
  }

  return {
    begin(name, bytes) {
      const [token, file] = enter(name, bytes);
      closeSync(openSync(file.path, 'w'));
      return token;
    },
    add(token, at, piece) {
      const { path: target, bytes } = known(token);
      return withFile(target, 'r+', (descriptor) => {
        const there = fstatSync(descriptor).size;
        if (at !== there || at + piece.length > bytes)
          throw new Refusal('invalid-input', 'The piece does not fit there.');
        writeSync(descriptor, piece, 0, piece.length, at);
        return at + piece.length;
      });
    },
    async make(name, write) {
      const [token, file] = enter(name, 0);
      try {
        await write(file.path);
        file.bytes = withFile(file.path, 'r', (descriptor) => fstatSync(descriptor).size);
      } catch (error) {
        forget(token);
        throw error;
      }
      return { token, bytes: file.bytes };
    },
    piece(token, at) {
      const { path: source, bytes } = known(token);
      const piece = new Uint8Array(Math.max(0, Math.min(pieceBytes, bytes - at)));
      withFile(source, 'r', (descriptor) => readSync(descriptor, piece, 0, piece.length, at));
      return { piece, isLast: at + piece.length >= bytes };
    },
    whole(token) {
      const file = known(token);
      const there = withFile(file.path, 'r', (descriptor) => fstatSync(descriptor).size);
      if (there !== file.bytes || there > largestFile) throw new Refusal('invalid-input', 'The file is not all there.');
      return file;
    },
    forget,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function withFile<T>(file: string, flags: string, use: (descriptor: number) => T): T {
  const descriptor = openSync(file, flags);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
