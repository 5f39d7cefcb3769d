import type { Programme } from '#core/agenda/programme.ts';
import type { Session } from '#core/agenda/agenda-schema.ts';

/** What a programme itself leaves open: its day, and minutes that it gives to nobody. */
export type ProgrammeLooseEnd =
  | { kind: 'no-date'; session: Session }
  | { kind: 'unallocated'; session: Session; minutes: number };

/** What is open in the programme, each under the session where it shows; without a date that is the first. */
export function looseEndsOfProgramme({ rehearsal, sessions }: Programme): ProgrammeLooseEnd[] {
  const [first] = sessions;
  return [
    ...(rehearsal && first ? [{ kind: 'no-date' as const, session: first.session }] : []),
    ...sessions.flatMap(({ session, unallocated }) => {
      const minutes = unallocated.reduce((sum, { start, end }) => sum + (end - start), 0) / 60_000;
      return minutes > 0 ? [{ kind: 'unallocated' as const, session, minutes }] : [];
    }),
  ];
}
