import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefused } from '#core/exchange/read/refusal.ts';
import { nameFault, nameKey } from '#backend/import/entry-names.ts';

/** What an archive from outside may hold, in bytes as they come out. */
export const archiveLimits = {
  entries: 2_000,
  entryBytes: 50_000_000,
  bytes: 200_000_000,
  /** Deflate reaches 1032 to 1; what people write stays far below. Small entries may, for they cannot hurt. */
  ratio: 200,
  ratioFromBytes: 1_000_000,
};

export interface Archive {
  /** The files in it, in their order; folders are left out. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes of an entry, chunk by chunk, counted and held against its checksum. Throws `FileRefused`. */
  chunks(name: string): AsyncGenerator<Buffer>;
  /** The whole of an entry. */
  bytes(name: string): Promise<Buffer>;
  close(): void;
}

/**
 * Opens a zip file from outside. Names, sizes and places of all entries are looked at before any is inflated; what is
 * inflated is counted, for a size in an archive is no more than a claim. Throws `FileRefused`.
 */
export async function openArchive(file: string, limits: typeof archiveLimits = archiveLimits): Promise<Archive> {
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true, validateEntrySizes: true }).catch(
    malformed,
  );
  try {
    const entries = await entriesOf(zip, limits);
    return archiveOf(zip, entries, limits);
  } catch (error) {
    zip.close();
    throw error;
  }
}

type Entries = ReadonlyMap<string, Entry>;

async function entriesOf(zip: ZipFile, limits: typeof archiveLimits): Promise<Entries> {
  if (zip.entryCount > limits.entries) throw new FileRefused('archive-too-many-entries', 0, String(limits.entries));
  const entries = new Map<string, Entry>();
  const keys = new Set<string>();
  let claimed = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      refuseEntry(entry, keys, limits);
      claimed += entry.uncompressedSize;
      if (claimed > limits.bytes) throw new FileRefused('archive-too-large', 0, String(limits.bytes / 1e6));
      entries.set(entry.fileName, entry);
    }
    await refuseOverlap(zip, [...entries.values()]);
  } catch (error) {
    malformed(error);
  }
  return new Map([...entries].filter(([name]) => !name.endsWith('/')));
}

function refuseEntry(entry: Entry, keys: Set<string>, limits: typeof archiveLimits): void {
  const { fileName: name } = entry;
  if (keys.size >= limits.entries) throw new FileRefused('archive-too-many-entries', 0, String(limits.entries));
  if (nameFault(name) || isLink(entry)) throw new FileRefused('archive-name', 0, name);
  if (keys.has(nameKey(name))) throw new FileRefused('archive-duplicate', 0, name);
  keys.add(nameKey(name));
  if (entry.isEncrypted()) throw new FileRefused('archive-encrypted', 0, name);
  if (!entry.canDecodeFileData()) throw new FileRefused('archive-malformed', 0, name);
  if (entry.uncompressedSize > limits.entryBytes) throw new FileRefused('archive-entry-too-large', 0, name);
  if (isBeyondRatio(entry, entry.uncompressedSize, limits)) throw new FileRefused('archive-ratio', 0, name);
}

function isBeyondRatio(entry: Entry, bytes: number, limits: typeof archiveLimits): boolean {
  return bytes > limits.ratioFromBytes && bytes > entry.compressedSize * limits.ratio;
}

/** Unix keeps the kind of a file in the upper half of its attributes: a plain file, a folder, or nothing said. */
function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const madeOnUnix = versionMadeBy >> 8 === 3;
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  return madeOnUnix && kind !== 0 && kind !== 0o100000 && kind !== 0o040000;
}

/** Entries that share bytes inflate the same ones many times: the bomb that no ratio shows (Fifield 2019). */
async function refuseOverlap(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  const sorted = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of sorted) {
    if (entry.relativeOffsetOfLocalHeader < end) throw new FileRefused('archive-overlap', 0, entry.fileName);
    const header = await zip.readLocalFileHeaderPromise(entry);
    if (!header.fileName.equals(entry.fileNameRaw)) throw new FileRefused('archive-malformed', 0, entry.fileName);
    end = header.fileDataStart + entry.compressedSize;
  }
}

function archiveOf(zip: ZipFile, entries: Entries, limits: typeof archiveLimits): Archive {
  let inflated = 0;
  async function* chunks(name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(name);
    if (!entry) throw new FileRefused('archive-lacks', 0, name);
    const stream = await zip.openReadStreamPromise(entry).catch(malformed);
    let bytes = 0;
    let checksum = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        inflated += chunk.length;
        if (bytes > limits.entryBytes) throw new FileRefused('archive-entry-too-large', 0, name);
        if (inflated > limits.bytes) throw new FileRefused('archive-too-large', 0, String(limits.bytes / 1e6));
        if (isBeyondRatio(entry, bytes, limits)) throw new FileRefused('archive-ratio', 0, name);
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      malformed(error, name);
    } finally {
      stream.destroy();
    }
    if (checksum !== entry.crc32) throw new FileRefused('archive-checksum', 0, name);
  }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    chunks,
    bytes: async (name) => Buffer.concat(await Array.fromAsync(chunks(name))),
    close: () => zip.close(),
  };
}

/** What the zip reader says of a broken archive is for programmers; what somebody must know is that it is broken. */
function malformed(error: unknown, name = ''): never {
  if (error instanceof FileRefused) throw error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith('E')) throw new FileRefused('unreadable', 0, code);
  const unsafe = /^(?:absolute path|invalid relative path|invalid characters in fileName|strong encryption)/u.exec(
    message,
  );
  if (unsafe) throw new FileRefused(unsafe[0].startsWith('strong') ? 'archive-encrypted' : 'archive-name', 0, name);
  throw new FileRefused('archive-malformed', 0, name);
}
