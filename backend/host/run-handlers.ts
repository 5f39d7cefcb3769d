import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { EventName, EventPayload } from '#core/api/contract.ts';
import type { Handlers } from '#core/api/dispatch.ts';
import { Refusal } from '#core/api/problem.ts';
import type { Agenda } from '#core/agenda/agenda-schema.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import { agendaOutline } from '#core/agenda/run/agenda-outline.ts';
import { mayAppend } from '#core/agenda/run/append-to-run.ts';
import { runPlanOf } from '#core/agenda/run/run-plan.ts';
import type { RunSnapshot } from '#core/agenda/run/run-record-schema.ts';
import { ensureTemporal } from '#core/time/temporal.ts';
import { isDate } from '#core/time/zone.ts';
import { appendEntry, bringBackRun, putAwayRun, readRuns, writeStageMessage } from '#backend/user-data/run-store.ts';

type RunMethod = Extract<keyof Handlers, `run.${string}` | `stage.${string}`>;
type Told = <E extends EventName>(name: E, payload: EventPayload<E>) => EventPayload<E>;

/** The run of the programme: its log is on disk before a call is answered, and every window hears of it. */
export function runHandlers(
  database: Database.Database,
  agendaNow: () => Agenda,
  told: Told,
  revision: { count: number } = { count: 0 },
): Pick<Handlers, RunMethod> {
  const outlineNow = () => createHash('sha256').update(agendaOutline(agendaNow())).digest('hex');
  const read = (): RunSnapshot => ({ revision: revision.count, ...readRuns(database, outlineNow()) });
  const changed = (): RunSnapshot => {
    revision.count += 1;
    return told('run.changed', read());
  };

  return {
    'run.get': read,
    'run.append': async ({ date, after, entry }) => {
      await ensureTemporal();
      if (!isDate(date)) throw new Refusal('invalid-input', 'There is no such day.');
      const plan = runPlanOf(layProgramme(agendaNow(), date));
      const written = appendEntry(database, outlineNow(), date, entry, ({ entries }) => {
        const may = mayAppend(plan, entries, { after, entry });
        if (may === 'yes' || may === 'moved-on') return may === 'yes';
        throw new Refusal('entry-refused', `A line “${entry.do}” makes no sense there: ${may}.`);
      });
      if (!written) throw new Refusal('run-moved-on', 'Another window has written to the run.');
      return changed();
    },
    'run.putAway': () => {
      putAwayRun(database);
      return changed();
    },
    'run.bringBack': () => {
      bringBackRun(database);
      return changed();
    },
    'stage.say': ({ message }) => {
      writeStageMessage(database, message.trim());
      return changed();
    },
  };
}
