import { setTimeout as delay } from 'node:timers/promises';
import { takeInstance, type OtherInstance, type TakenInstance } from '#backend/instance/take-instance.ts';

/** How long another host may take from holding the folder to saying where it is found. */
const startingMilliseconds = 5000;
const pollMilliseconds = 25;

/** Takes the folder, or finds who has it; waits for one that is only just starting. */
export async function findInstance(folder: string): Promise<TakenInstance | OtherInstance> {
  for (let waited = 0; ; waited += pollMilliseconds) {
    const instance = takeInstance(folder, { host: 'web' });
    if (instance.taken || instance.running?.url || instance.running?.host === 'electron') return instance;
    if (waited >= startingMilliseconds) return instance;
    await delay(pollMilliseconds);
  }
}
