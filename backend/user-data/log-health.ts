import { existsSync, readFileSync } from 'node:fs';

const headerBytes = 32;
const frameHeaderBytes = 24;

/**
 * Whether a write-ahead log is broken where something acknowledged may have stood. SQLite itself says nothing then: it
 * takes what comes before the break and goes on. (The format: sqlite.org/fileformat2.html, "The Write-Ahead Log".)
 *
 * A log that simply ends in a torn frame is sound: its writer died before it acknowledged. It is broken when its header is
 * no header, or when after a frame that does not add up another one of the same round ends a transaction.
 */
export function isLogBroken(file: string): boolean {
  if (!existsSync(file)) return false;
  const log = readFileSync(file);
  if (log.length < headerBytes || log.every((byte) => byte === 0)) return false;
  const magic = log.readUInt32BE(0);
  const pageBytes = log.readUInt32BE(8);
  if (magic >>> 1 !== 0x377f0682 >>> 1 || pageBytes < 512 || pageBytes > 65_536) return true;
  const add = (magic & 1) === 1 ? addBigEndian : addLittleEndian;
  let sums = add(log, 0, 24, [0, 0]);
  if (!areAt(log, 24, sums)) return true;
  const salts: Sums = [log.readUInt32BE(16), log.readUInt32BE(20)];
  let isBroken = false;
  for (let at = headerBytes; at + frameHeaderBytes + pageBytes <= log.length; at += frameHeaderBytes + pageBytes) {
    // What is left of the round before, which the file holds already.
    if (!areAt(log, at + 8, salts)) {
      isBroken = true;
      continue;
    }
    const endsTransaction = log.readUInt32BE(at + 4) !== 0;
    if (isBroken) {
      if (endsTransaction) return true;
      continue;
    }
    sums = add(log, at, 8, sums);
    sums = add(log, at + frameHeaderBytes, pageBytes, sums);
    isBroken = !areAt(log, at + 16, sums);
  }
  return false;
}

type Sums = [number, number];

function areAt(log: Buffer, at: number, [first, second]: Sums): boolean {
  return log.readUInt32BE(at) === first && log.readUInt32BE(at + 4) === second;
}

function addBigEndian(log: Buffer, from: number, bytes: number, [first, second]: Sums): Sums {
  let [one, two] = [first, second];
  for (let at = from; at < from + bytes; at += 8) {
    one = (one + log.readUInt32BE(at) + two) >>> 0;
    two = (two + log.readUInt32BE(at + 4) + one) >>> 0;
  }
  return [one, two];
}

function addLittleEndian(log: Buffer, from: number, bytes: number, [first, second]: Sums): Sums {
  let [one, two] = [first, second];
  for (let at = from; at < from + bytes; at += 8) {
    one = (one + log.readUInt32LE(at) + two) >>> 0;
    two = (two + log.readUInt32LE(at + 4) + one) >>> 0;
  }
  return [one, two];
}
