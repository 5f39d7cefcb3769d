import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  milliseconds: number;
}

const forwarded: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const startingMilliseconds = 5000;
const lastWordsMilliseconds = 1000;

/**
 * Whether the program failed before there was a window: killed by itself, or refused by the system (a missing library,
 * a sandbox that this machine forbids). The app's own refusals have said why and end with 1.
 */
export function failedToStart({ code, signal, milliseconds }: Ended): boolean {
  if (milliseconds > startingMilliseconds) return false;
  return signal === null ? code === null || code > 125 : !forwarded.includes(signal);
}

/** Runs Electron on the app until it ends. Answers its exit code, or null when it could not start here. */
export async function runElectron(
  program: string,
  app: string,
  environment: NodeJS.ProcessEnv,
): Promise<number | null> {
  const started = performance.now();
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  const child = spawn(program, [app], {
    env: { ...inherited, ...environment },
    stdio: ['inherit', 'inherit', 'pipe'],
    // In a group of its own: Ctrl-C then reaches it once, from us. Twice would cut its orderly end short.
    detached: process.platform !== 'win32',
  });
  const complaints = holdBack(child.stderr);
  const forward = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of forwarded) process.on(signal, forward);
  try {
    const ended = await new Promise<Ended>((resolve) => {
      const end = (code: number | null, signal: NodeJS.Signals | null) =>
        resolve({ code, signal, milliseconds: performance.now() - started });
      child.once('error', () => end(null, null));
      child.once('close', end);
      // A process of its own may outlive it and keep the last words open.
      child.once('exit', (code, signal) => setTimeout(end, lastWordsMilliseconds, code, signal).unref());
    });
    if (failedToStart(ended)) return null;
    complaints.show();
    return exitCodeOf(ended);
  } finally {
    complaints.drop();
    for (const signal of forwarded) process.removeListener(signal, forward);
  }
}

function exitCodeOf({ code, signal }: Ended): number {
  if (signal !== null) return forwarded.includes(signal) ? 0 : 1;
  return code ?? 1;
}

/** Keeps what Chromium says while it starts: when it fails, one plain sentence says it better. */
function holdBack(stream: Readable): { show: () => void; drop: () => void } {
  const held: Buffer[] = [];
  const hold = (chunk: Buffer) => void held.push(chunk);
  stream.on('data', hold);
  const show = () => {
    clearTimeout(timer);
    stream.removeListener('data', hold);
    for (const chunk of held.splice(0)) process.stderr.write(chunk);
    stream.pipe(process.stderr, { end: false });
  };
  const timer = setTimeout(show, startingMilliseconds);
  const drop = () => {
    clearTimeout(timer);
    stream.destroy();
  };
  return { show, drop };
}
