import { spawn } from 'node:child_process';
import { root } from './build/targets.ts';

export interface Finished {
  code: number;
  output: string;
}

/** Runs one of the project's commands. `inherit` shows its output as it comes, `collect` returns it. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  output: 'inherit' | 'collect',
  environment: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // The commands in node_modules/.bin are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let collected = '';
    child.stdout?.on('data', (chunk: Buffer) => (collected += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (collected += chunk.toString()));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: collected }));
  });
}
