import type { Agenda } from '#core/agenda/agenda-schema.ts';
import { layProgramme, planProgramme, programmeEnd, type Programme } from '#core/agenda/programme.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunRecord } from '#core/agenda/run/run-record-schema.ts';
import { later, type Instant } from '#core/time/instant.ts';

/** How long after its planned end an open run still holds the programme to its day. */
export const runOutlivesPlanBy = 12 * 3_600_000;

/** The programme that is to be shown: a run that is under way keeps an agenda without a date on the day it began. */
export function programmeToShow(agenda: Agenda, run: RunRecord | null, now: Instant): Programme {
  if (agenda.date === null && run) {
    const ofRun = layProgramme(agenda, run.date);
    if (now < later(programmeEnd(ofRun), runOutlivesPlanBy)) return ofRun;
  }
  return planProgramme(agenda, now);
}

/** Whether a run is of the programme that is shown, and so tells where it stands. */
export function isRunOf(programme: Programme, run: RunRecord | null): run is RunRecord {
  return run !== null && run.date === programme.date;
}

/** Whether a programme ended so long ago, and its log with it, that whatever the log leaves open is open no more. */
export function isLongOver(programme: Programme, log: readonly RunEntry[], now: Instant): boolean {
  const last = Math.max(programmeEnd(programme), log.at(-1)?.at ?? 0);
  return now >= last + runOutlivesPlanBy;
}
