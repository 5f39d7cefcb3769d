import { spawn, type ChildProcess } from 'node:child_process';
import type { Ended } from './host.ts';

export interface Started {
  child: ChildProcess;
  /** What it has said so far, on both outputs. */
  output: () => string;
  ended: Promise<Ended>;
}

/** Starts a program and listens to it; `ipc` gives it Node's own channel to this process. */
export function start(
  program: string,
  parameters: string[],
  environment: Record<string, string>,
  ipc = false,
): Started {
  const child = spawn(program, parameters, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? ['ipc' as const] : [])],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, output })));
  return { child, output: () => output, ended };
}

/** Waits for `expected`; a program that ends before is an error that says what it said. */
export function beforeItEnds<T>({ ended }: Started, expected: Promise<T>): Promise<T> {
  const gone = ended.then(({ code, output }): never => {
    throw new Error(`The app ended with ${code} instead of starting:\n${output}`);
  });
  return Promise.race([expected, gone]);
}

/** Asks a program to end, and waits until it has. */
export async function stop({ child, ended }: Started): Promise<number | null> {
  child.kill('SIGTERM');
  return (await ended).code;
}
