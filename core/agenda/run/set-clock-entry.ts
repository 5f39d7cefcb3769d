import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { Instant } from '#core/time/instant.ts';

/** Two windows measure the same step a little apart, within this many milliseconds. */
const sameStep = 2000;
const sameMoment = 60_000;

/**
 * The line that tells a run its machine's clock was set by `by` ms (minus: back) just before `at`; null when the log is
 * empty, or when another window has written it already.
 */
export function setClockEntry(log: readonly RunEntry[], at: Instant, by: number): RunEntry | null {
  const last = log.at(-1);
  if (!last) return null;
  const isKnown = last.do === 'set-clock' && Math.abs(last.by - by) < sameStep && Math.abs(last.at - at) < sameMoment;
  return isKnown ? null : { at, do: 'set-clock', by: Math.floor(by) };
}
