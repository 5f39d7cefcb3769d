import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { Rundown, RundownSlot } from '#core/agenda/run/rundown.ts';
import type { Standing } from '#core/agenda/run/standing.ts';
import { instant, later, type Instant } from '#core/time/instant.ts';

/** What one key does to a run. */
export const commands = ['start', 'pause', 'add', 'take', 'skip', 'undo', 'finish'] as const;
export type Command = (typeof commands)[number];

/**
 * The line that a command writes, seen from where the run stands at this moment: it names its slot, so that it means the
 * same when another window is faster. What makes no sense is refused by the fold, with its reason.
 *
 * - start: the slot that stands by; when none is left, it finishes the one that is on.
 * - add and take: a minute of the slot that is on, else of the one that stands by.
 * - pause and skip: the other way round where it is paused or skipped already.
 */
export function entryOf(
  command: Command,
  at: Instant,
  { current, slots }: Rundown,
  standBy: RundownSlot | null,
): RunEntry {
  const on = slots.find(({ state }) => state === 'running' || state === 'paused');
  const running = on && { slot: on.id };
  const waiting = standBy && { slot: standBy.id };
  switch (command) {
    case 'start':
      return running && !standBy ? { at, do: 'finish', ...running } : { at, do: 'start', ...waiting };
    case 'finish':
      return { at, do: 'finish', ...running };
    case 'pause':
      return { at, do: current?.phase === 'paused' ? 'resume' : 'pause', ...running };
    case 'add':
      return { at, do: 'add', minutes: 1, ...(running ?? waiting) };
    case 'take':
      return { at, do: 'add', minutes: -1, ...(running ?? waiting) };
    case 'skip':
      return { at, do: standBy?.state === 'skipped' ? 'unskip' : 'skip', ...waiting };
    case 'undo':
      return { at, do: 'undo' };
  }
}

/** A clock is set right by less than this without anybody noticing (ms). */
const unnoticedStep = 1000;

/** The instant of a key press: now, but not a little before the last line because the clock was set right in between. */
export function instantOfPress({ state: { lastAt } }: Standing, now: Instant): Instant {
  if (lastAt === null || now >= lastAt || later(now, unnoticedStep) < lastAt) return now;
  return instant(lastAt);
}
