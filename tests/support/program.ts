import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  errors: string;
}

export interface Program {
  pid: number;
  /** Waits for what standard output says; fails with all the program said when it ends first. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: NodeJS.Signals): void;
  ended: Promise<Ended>;
}

/** Runs a real program of ours until it ends or the test does. */
export function startProgram(
  file: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Program {
  const child = spawn(process.execPath, [file, ...parameters], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const ended = once(child, 'close').then(
    ([code, signal]: (number | string | null)[]) => ({ code, signal, output, errors }) as Ended,
  );

  return {
    pid: child.pid ?? 0,
    ended,
    signal: (name) => void child.kill(name),
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found) resolve(found);
        };
        child.stdout.on('data', look);
        void ended.then(({ code }) =>
          reject(new Error(`Ended with ${code} before it said ${pattern}:\n${output}${errors}`)),
        );
        look();
      }),
  };
}
