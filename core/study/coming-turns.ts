import { expectedSlots } from '#core/agenda/run/programme-state.ts';
import type { Standing } from '#core/agenda/run/standing.ts';
import { turnsNow } from '#core/agenda/run/turn-times.ts';
import { turnsOf } from '#core/agenda/turns.ts';
import type { ComingTurn } from '#core/study/drill.ts';
import type { Instant } from '#core/time/instant.ts';

/** What is to come on the programme as it stands, the next first: of one person, or for whoever interprets all of it. */
export function comingTurns(standing: Standing, now: Instant, person: string | null): ComingTurn[] {
  const rundown = standing.at(now);
  const { programme } = standing;
  if (person !== null) {
    return turnsNow(turnsOf(person, programme), standing, rundown)
      .filter(({ state }) => state === 'to-come' || state === 'any-moment')
      .map(({ planned, session, expectedStart }) => ({
        slot: planned?.slot.id ?? null,
        session: session.id,
        start: expectedStart,
      }))
      .toSorted((a, b) => a.start - b.start);
  }
  const sessionOf = new Map(
    programme.sessions.flatMap(({ session, slots }) => slots.map(({ slot }) => [slot.id, session.id] as const)),
  );
  return expectedSlots(programme, rundown.slots).flatMap(({ slot, expectedStart }, index) => {
    const state = rundown.slots[index]?.state;
    const session = sessionOf.get(slot.id);
    if (session === undefined || (state !== 'pending' && state !== 'late')) return [];
    return [{ slot: slot.id, session, start: expectedStart }];
  });
}
