import { spawn } from 'node:child_process';
import { waysToOpen, type Command } from './browsers.ts';
import { thisMachine } from './machine.ts';

/** A browser that has not failed by then is taken to have opened. */
const settledMilliseconds = 3000;

/**
 * Opens an address in the best way this machine has, quietly in the next best where one fails, or not at all.
 * `ending` stops waiting for how it goes.
 */
export async function openWindow(address: string, profileFolder: string, ending?: AbortSignal): Promise<void> {
  for (const command of waysToOpen(address, profileFolder, thisMachine())) {
    if (await opens(command, ending)) return;
  }
}

/** Starts a program that outlives us. One that hands over to a running browser ends at once, and well. */
function opens({ program, parameters }: Command, ending?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { detached: true, stdio: 'ignore' });
    const settle = (opened: boolean) => {
      clearTimeout(timer);
      resolve(opened);
    };
    const timer = setTimeout(settle, settledMilliseconds, true);
    ending?.addEventListener('abort', () => settle(true), { once: true });
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
    child.unref();
  });
}
