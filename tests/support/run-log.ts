import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { instant, type Instant } from '#core/time/instant.ts';

/** "14:05" or "14:05:30" in Seoul on the day. */
export function seoul(time: string): Instant {
  return instant(Date.parse(`2026-11-24T${time.length === 5 ? `${time}:00` : time}+09:00`));
}

/** A log written as "14:00 start welcome". */
export function logOf(...lines: string[]): RunEntry[] {
  return lines.map((line) => {
    const [at = '', act = '', ...rest] = line.split(' ');
    const minutes = act === 'add' ? { minutes: Number(rest.shift()) } : {};
    return { at: seoul(at), do: act, ...minutes, ...(rest[0] ? { slot: rest[0] } : {}) } as RunEntry;
  });
}
