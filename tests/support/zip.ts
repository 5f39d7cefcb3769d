import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip file as a test wants it, lies too: what is not given is as it should be. */
export interface ZipEntry {
  name: string;
  data?: string | Buffer;
  stored?: boolean;
  flags?: number;
  checksum?: number;
  /** What the directory claims of its size, and of where its bytes begin. */
  size?: number;
  offset?: number;
  /** The Unix mode, such as 0o120777 for a link. */
  mode?: number;
  /** The name in the local header. */
  localName?: string;
}

/** A zip file, byte by byte, so that a test can make hostile ones. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data ?? '');
    const bytes = entry.stored === true ? data : deflateRawSync(data);
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const fields = {
      flags: 0x800 | (entry.flags ?? 0),
      method: entry.stored === true ? 0 : 8,
      checksum: entry.checksum ?? crc32(data),
      packed: bytes.length,
      size: entry.size ?? data.length,
    };
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    writeFields(local, 4, fields, localName.length);
    parts.push(local, localName, bytes);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(entry.mode === undefined ? 20 : (3 << 8) | 20, 4);
    writeFields(central, 6, fields, name.length);
    central.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 38);
    central.writeUInt32LE(entry.offset ?? at, 42);
    directory.push(central, name);
    at += 30 + localName.length + bytes.length;
  }
  const end = Buffer.alloc(22);
  const directoryBytes = Buffer.concat(directory);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directoryBytes, end]);
}

interface Fields {
  flags: number;
  method: number;
  checksum: number;
  packed: number;
  size: number;
}

/** What a local header and the directory say alike, from the needed version on. */
function writeFields(header: Buffer, at: number, fields: Fields, nameLength: number): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(fields.flags, at + 2);
  header.writeUInt16LE(fields.method, at + 4);
  header.writeUInt32LE(fields.checksum, at + 10);
  header.writeUInt32LE(fields.packed, at + 14);
  header.writeUInt32LE(fields.size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}
