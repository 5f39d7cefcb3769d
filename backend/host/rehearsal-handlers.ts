import type Database from 'better-sqlite3';
import type { EventName, EventPayload } from '#core/api/contract.ts';
import type { Handlers } from '#core/api/dispatch.ts';
import { Refusal } from '#core/api/problem.ts';
import { appendRehearsalEntry, readRehearsals, removeRun, saveRun } from '#backend/user-data/rehearsal-store.ts';
import { readScripts, writeScript } from '#backend/user-data/script-store.ts';

type RehearsalHandlers = Pick<Handlers, Extract<keyof Handlers, `rehearsal.${string}` | `script.${string}`>>;

/** What speakers rehearse and write down; `told` answers one window and tells all of them. */
export function rehearsalHandlers(
  database: Database.Database,
  told: <E extends EventName>(name: E, payload: EventPayload<E>) => EventPayload<E>,
): RehearsalHandlers {
  const changed = (deck: string) => told('rehearsal.changed', readRehearsals(database, deck));
  return {
    'rehearsal.list': ({ deck }) => readRehearsals(database, deck),
    'rehearsal.append': (line) => {
      const refused = appendRehearsalEntry(database, line);
      if (refused === 'moved-on') throw new Refusal('rehearsal-moved-on', 'Another window wrote to the log first.');
      if (refused) throw new Refusal('rehearsal-refused', `“${line.entry.do}” makes no sense after what there is.`);
      return changed(line.deck);
    },
    'rehearsal.save': ({ deck, run }) => {
      saveRun(database, deck, run);
      return changed(deck);
    },
    'rehearsal.remove': ({ deck, id }) => {
      removeRun(database, id);
      return changed(deck);
    },
    'script.get': ({ slot }) => readScripts(database, slot),
    'script.save': (change) => told('script.changed', writeScript(database, change)),
  };
}
