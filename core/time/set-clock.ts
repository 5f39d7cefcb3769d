import { later, type Instant } from '#core/time/instant.ts';

/** The machine's clock was set by `by` ms (minus: back) just before `at`: this line and all later ones go by the new clock. */
export interface SetClock {
  at: Instant;
  do: 'set-clock';
  by: number;
}

/** A line of a log that may hold such lines. */
export type LoggedLine = SetClock | { at: Instant; do: string };

/**
 * The log with every time told by the clock as it is now: lines before the clock was set move with it, so that what
 * lasted ten minutes still lasted ten minutes.
 */
export function inOneClock<L extends LoggedLine>(log: readonly L[]): readonly L[] {
  if (!log.some(isSetClock)) return log;
  let setLater = 0;
  return log
    .toReversed()
    .map((line) => {
      const told = setLater === 0 ? line : { ...line, at: later(line.at, setLater) };
      if (isSetClock(line)) setLater += line.by;
      return told;
    })
    .toReversed();
}

/** Two windows measure the same step a little apart, within this many milliseconds. */
const sameStep = 2000;
const sameMoment = 60_000;

/** The line that tells a log of such a step; null when the log is empty, or when another window has written it already. */
export function setClockEntry(log: readonly LoggedLine[], at: Instant, by: number): SetClock | null {
  const last = log.at(-1);
  if (!last) return null;
  const isKnown = isSetClock(last) && Math.abs(last.by - by) < sameStep && Math.abs(last.at - at) < sameMoment;
  return isKnown ? null : { at, do: 'set-clock', by: Math.floor(by) };
}

function isSetClock(line: LoggedLine): line is SetClock {
  return line.do === 'set-clock';
}
