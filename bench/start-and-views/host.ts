import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface RunningHost {
  /** The address that signs a browser in. */
  url: string;
  /** From the start of the process to the line that says it is ready. */
  readyMilliseconds: number;
  /** Resident memory, in MB; null where the system does not tell. */
  memory(): number | null;
  stop(): Promise<void>;
}

/** Starts the loopback host by one of our programs, on a data folder of its own. */
export async function startHost(program: string, parameters: string[] = []): Promise<RunningHost> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-bench-'));
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...parameters, '--port', '0', '--no-open', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const [, address] = /Briefing ready at (\S+)\n/u.exec(output) ?? [];
      if (address) resolve(address);
    });
    child.once('close', () => reject(new Error(`${program} ended before it was ready:\n${output}`)));
  });
  return {
    url,
    readyMilliseconds: performance.now() - started,
    memory: () => residentMegabytes(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'close');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function residentMegabytes(pid: number): number | null {
  if (process.platform === 'win32') return null;
  if (process.platform === 'linux') {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  }
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
