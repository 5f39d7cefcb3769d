import type { TFunction } from 'i18next';
import type { Running } from '#backend/instance/running.ts';

const answerMilliseconds = 3000;

export interface RunningElsewhere {
  /** Whether the other host is of use to the user. */
  answers: boolean;
  sentence: string;
  /** What to open, where it is a loopback host that answers. */
  url: string | null;
}

/** What a second start says of the first. It is never taken over while it lives: two hosts would write one folder. */
export async function describeRunning(running: Running | null, words: TFunction): Promise<RunningElsewhere> {
  if (running?.host === 'electron') return { answers: true, sentence: words('host:already-open'), url: null };
  if (running?.url && (await isOurHost(running.url))) {
    return { answers: true, sentence: words('host:already-running', { url: running.url }), url: running.url };
  }
  return { answers: false, sentence: words('host:does-not-answer', { pid: running?.pid ?? '?' }), url: null };
}

/** Only our own host takes this token and sends on to the app. */
async function isOurHost(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(answerMilliseconds) });
    return status === 303;
  } catch {
    return false;
  }
}
