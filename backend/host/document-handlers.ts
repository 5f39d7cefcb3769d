import type Database from 'better-sqlite3';
import type { EventName, EventPayload, Output } from '#core/api/contract.ts';
import type { Handlers } from '#core/api/dispatch.ts';
import { Refusal } from '#core/api/problem.ts';
import type { Content } from '#core/content/content.ts';
import { createAnalyseDocument, type AnalyseDocument } from '#core/documents/analyse-document.ts';
import { knownTo } from '#backend/host/known-terms.ts';
import {
  assignDocument,
  readDocument,
  readDocuments,
  removeDocument,
  restoreDocument,
  type ScriptOutcome,
} from '#backend/user-data/document-store.ts';
import { readScripts } from '#backend/user-data/script-store.ts';

type DocumentHandlers = Pick<Handlers, Extract<keyof Handlers, `documents.${string}`>>;

/** Imported documents; `told` answers one window and tells all of them. `content` is null where it could not be opened. */
export function documentHandlers(
  database: Database.Database,
  content: Content | null,
  told: <E extends EventName>(name: E, payload: EventPayload<E>) => EventPayload<E>,
): DocumentHandlers {
  const analyse = analyseWithAllTerms(database, content);
  const slotOf = (id: number) => readDocuments(database).find((each) => each.id === id)?.slot ?? null;

  /** Makes a change and tells of it, and of the scripts of the slots that the document left and came to. */
  const changed = (id: number, make: () => ScriptOutcome): Output<'documents.assign'> => {
    const left = slotOf(id);
    const script = make();
    for (const slot of new Set([left, slotOf(id)])) {
      if (slot !== null) told('script.changed', readScripts(database, slot));
    }
    return { ...told('documents.changed', { documents: readDocuments(database) }), script };
  };

  return {
    'documents.list': () => ({ documents: readDocuments(database) }),
    'documents.get': ({ id }) => {
      const stored = readDocument(database, id);
      if (!stored) throw new Refusal('invalid-input', 'There is no such document.');
      const { content: said, ...document } = stored;
      const slotMinutes = minutesOf(content, document.slot);
      return { document, content: said, analysis: analyse(said, { language: document.language, slotMinutes }) };
    },
    'documents.assign': ({ id, slot, language }) => changed(id, () => assignDocument(database, id, { slot, language })),
    'documents.remove': ({ id }) =>
      changed(id, () => {
        removeDocument(database, id);
        return 'none';
      }),
    'documents.restore': ({ id }) => changed(id, () => restoreDocument(database, id)),
  };
}

function minutesOf(content: Content | null, id: string | null): number | null {
  const slots = content?.agenda.sessions.flatMap(({ slots: each }) => each) ?? [];
  const minutes = slots.find((slot) => slot.id === id)?.minutes ?? 0;
  return minutes > 0 ? minutes : null;
}

/** The analysis by the event's terms and one's own; prepared anew only when one's own have changed. */
function analyseWithAllTerms(database: Database.Database, content: Content | null): AnalyseDocument {
  const version = database
    .prepare<[], string>("select coalesce(max(id), 0) || ' ' || coalesce(sum(undone), 0) from own_change")
    .pluck();
  let prepared: { version: string; analyse: AnalyseDocument } | null = null;
  return (said, where) => {
    const now = version.get() ?? '';
    if (prepared?.version !== now) {
      prepared = { version: now, analyse: createAnalyseDocument(knownTo(content, database)) };
    }
    return prepared.analyse(said, where);
  };
}
