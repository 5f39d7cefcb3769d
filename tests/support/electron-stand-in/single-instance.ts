import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/**
 * One process a data folder: who makes the lock file is first; a later one knocks at the first one's socket.
 * Answers whether this process is the first. `knocked` settles when the first one has heard a later one.
 */
export function takeLock(userData: string, onSecond: () => void): { first: boolean; knocked: Promise<void> } {
  const file = path.join(userData, 'stand-in.lock');
  if (!makeLock(file)) return { first: false, knocked: knock(socketOf(userData)) };
  const server = net.createServer((socket) => {
    socket.end();
    onSecond();
  });
  server.listen(socketOf(userData)).unref();
  process.once('exit', () => {
    server.close();
    rmSync(file, { force: true });
  });
  return { first: true, knocked: Promise.resolve() };
}

function makeLock(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isAlive(Number(readFileSync(file, 'utf8')))) return false;
    rmSync(file, { force: true });
    return makeLock(file);
  }
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

function knock(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    net
      .connect(address, () => resolve())
      .once('error', reject)
      .resume();
  });
}

/** Outside the data folder, whose name may be longer than a socket's may be. */
function socketOf(userData: string): string {
  const name = `stand-in-${createHash('sha256').update(path.resolve(userData)).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), name);
}
