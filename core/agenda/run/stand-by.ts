import type { Rundown, RundownSlot } from '#core/agenda/run/rundown.ts';

/** A slot that somebody chose to stand by instead of the next, and how things stood when they did. */
export interface Choice {
  slot: string;
  state: RundownSlot['state'];
  /** The slot that was on. */
  running: string | null;
}

/** The slot that start, skip and shift act on: the chosen one while nothing has happened to it or begun since, else the next to come. */
export function standByOf(rundown: Rundown, choice: Choice | null): RundownSlot | null {
  const chosen = choice && rundown.slots.find(({ id }) => id === choice.slot);
  const stillHolds = chosen && standsAs(chosen) === choice.state && runningOf(rundown) === choice.running;
  return stillHolds ? chosen : (rundown.slots.find(isToCome) ?? null);
}

/** The slot that stands by after a step up or down from the one that does; those that have begun are passed over. */
export function chooseBeside(rundown: Rundown, choice: Choice | null, step: 1 | -1): Choice | null {
  const places = rundown.slots.filter((slot) => isToCome(slot) || slot.state === 'skipped');
  const now = standByOf(rundown, choice);
  const from = places.findIndex(({ id }) => id === now?.id);
  const to = places[from < 0 ? (step > 0 ? 0 : places.length - 1) : from + step] ?? now;
  return to ? choose(rundown, to) : null;
}

export function choose(rundown: Rundown, slot: RundownSlot): Choice {
  return { slot: slot.id, state: standsAs(slot), running: runningOf(rundown) };
}

/** The slot that is on. */
export function runningOf({ slots }: Rundown): string | null {
  return slots.find(({ state }) => state === 'running' || state === 'paused')?.id ?? null;
}

/** A slot that falls due while it stands by is the same as before. */
function standsAs({ state }: RundownSlot): RundownSlot['state'] {
  return state === 'late' ? 'pending' : state;
}

function isToCome({ state }: RundownSlot): boolean {
  return state === 'pending' || state === 'late';
}
