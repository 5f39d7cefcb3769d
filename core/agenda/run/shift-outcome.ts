import { previewEntry, type Preview } from '#core/agenda/run/preview-entry.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { Rundown } from '#core/agenda/run/rundown.ts';
import type { ShiftWay } from '#core/agenda/run/shift-ways.ts';
import type { Standing } from '#core/agenda/run/standing.ts';
import type { Instant } from '#core/time/instant.ts';

/** A shift of what is still to come from a slot on, by whole or broken minutes; minus takes an earlier one back. */
export interface Shift {
  at: Instant;
  slot: string;
  minutes: number;
}

export function shiftEntry({ at, slot, minutes }: Shift, how: ShiftWay): RunEntry {
  return { at, do: 'shift', slot, minutes, how };
}

/** What each way of one and the same shift would come to. */
export function shiftPreviews(standing: Standing, shift: Shift): Record<ShiftWay, Preview> {
  const preview = (how: ShiftWay) => previewEntry(standing, shiftEntry(shift, how));
  return { push: preview('push'), absorb: preview('absorb'), trim: preview('trim') };
}

/** The present delay in whole minutes, rounded up; nothing when on time or ahead. */
export function delayInMinutes({ current }: Rundown): number {
  return Math.max(0, Math.ceil((current?.offsetMs ?? 0) / 60_000));
}

/** The way to offer first: the gentlest that wins the delay back; without a delay, or where nothing can be shortened, to push. */
export function usualWay(previews: Record<ShiftWay, Preview>, { minutes }: Shift, isBehind: boolean): ShiftWay {
  if (!isBehind) return 'push';
  if (wonBack(previews.absorb) >= minutes * 60_000) return 'absorb';
  return wonBack(previews.trim) > 0 ? 'trim' : 'push';
}

/** Milliseconds by which a preview makes what is to come shorter. */
export function wonBack(preview: Preview): number {
  if (!preview.ok) return 0;
  return preview.before.slots.reduce((won, before, index) => {
    const after = preview.after.slots[index];
    return won + (after ? (lengthOf(before) ?? 0) - (lengthOf(after) ?? 0) : 0);
  }, 0);
}

/** The expected length of a slot, in milliseconds; null for a skipped one. */
export function lengthOf({ expectedStart, expectedEnd }: Rundown['slots'][number]): number | null {
  return expectedStart === null || expectedEnd === null ? null : expectedEnd - expectedStart;
}
