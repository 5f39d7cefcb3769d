import type { Agenda } from '#core/agenda/agenda-schema.ts';
import { layProgramme, planProgramme, type Programme } from '#core/agenda/programme.ts';
import type { RunRecord } from '#core/agenda/run/run-record-schema.ts';
import { dateInZone } from '#core/time/zone.ts';
import type { Instant } from '#core/time/instant.ts';

/**
 * The programme that a booth works to, from when it was staffed: it stays that of its day, where a rehearsal has moved on
 * to the next. A run of that day holds it there too.
 */
export function programmeOfBooth(agenda: Agenda, run: Pick<RunRecord, 'date'> | null, staffedAt: Instant): Programme {
  const isOfRun = agenda.date === null && run?.date === dateInZone(staffedAt, agenda.timeZone);
  return isOfRun ? layProgramme(agenda, run.date) : planProgramme(agenda, staffedAt);
}
