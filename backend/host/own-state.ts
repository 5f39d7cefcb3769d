import type Database from 'better-sqlite3';
import type { NextOwnChange, OwnConflict, OwnState, ShownAnnotation, ShownOwnTerm } from '#core/api/own-contract.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import { annotationIn, annotationOf } from '#core/own/annotation.ts';
import { othersOf, type OwnFields, type OwnRecord } from '#core/own/own-record.ts';
import { isRemoved, ownTermOf } from '#core/own/own-term.ts';
import {
  nextRedo,
  nextUndo,
  readOwn,
  readOwnRecord,
  recordsOfNext,
  type NextChange,
  type OwnKey,
} from '#backend/user-data/own-store.ts';

type EventTerm = (id: string) => Pick<Term, 'en' | 'ko'> | undefined;

/** How often what users made has changed since the database was opened. */
const revisions = new WeakMap<Database.Database, number>();

/** More records than this are asked for again: told one by one they would be more than the whole. */
const mostTold = 200;

/** All that users made. 20,000 terms take half a second, on a busy machine a whole one. */
export function wholeOwn(database: Database.Database, eventTerm: EventTerm): OwnState {
  return stateOf(database, 'whole', readOwn(database), [], eventTerm);
}

/** What a change of some records comes to. To be made once for each change: it counts it. */
export function changedOwn(database: Database.Database, keys: readonly OwnKey[], eventTerm: EventTerm): OwnState {
  if (keys.length > mostTold) return movedOwn(database);
  revisions.set(database, revisionOf(database) + 1);
  const read = keys.map((key) => ({ key, record: readOwnRecord(database, key.kind, key.id) }));
  const records = read.flatMap(({ record }) => record ?? []);
  const missing = read.filter(({ record }) => record === null).map(({ key }) => key);
  return stateOf(database, 'part', records, missing, eventTerm);
}

/**
 * What to publish as `own.changed` after `writeOwn` was called for many records, as an import does: windows ask for the
 * whole again. To be made once for each change: it counts it.
 */
export function movedOwn(database: Database.Database): OwnState {
  const revision = revisionOf(database) + 1;
  revisions.set(database, revision);
  return { what: 'ask', revision, terms: [], annotations: [], gone: [], undo: null, redo: null };
}

function revisionOf(database: Database.Database): number {
  return revisions.get(database) ?? 0;
}

function stateOf(
  database: Database.Database,
  what: OwnState['what'],
  records: readonly OwnRecord[],
  missing: readonly OwnKey[],
  eventTerm: EventTerm,
): OwnState {
  const terms: ShownOwnTerm[] = [];
  const annotations: ShownAnnotation[] = [];
  const gone: OwnKey[] = [...missing];
  for (const { kind, id, fields } of records) {
    const conflicts = conflictsIn(fields);
    const besides = { conflicts, at: lastChange(fields) };
    if (kind === 'term' && !isRemoved(fields)) terms.push({ ...ownTermOf(id, fields), ...besides });
    // What says nothing any more may still be in conflict with what a partner says.
    else if (kind === 'annotation' && (annotationOf({ id, fields }) || conflicts.length > 0))
      annotations.push({ ...annotationIn({ id, fields }), ...besides });
    else gone.push({ kind, id });
  }
  return {
    what,
    revision: revisionOf(database),
    terms,
    annotations,
    gone: what === 'whole' ? [] : gone,
    undo: named(database, 'undo', nextUndo(database), eventTerm),
    redo: named(database, 'redo', nextRedo(database), eventTerm),
  };
}

function conflictsIn(fields: OwnFields): OwnConflict[] {
  return Object.entries(fields)
    .filter(([, { other }]) => other !== null)
    .map(([field, own]) => {
      const { value, at, by } = own;
      return { field, stands: { value, at, by }, others: othersOf(own) };
    });
}

function lastChange(fields: OwnFields): number {
  return Object.values(fields).reduce((last, { at }) => Math.max(last, at), 0);
}

function named(
  database: Database.Database,
  which: 'undo' | 'redo',
  change: NextChange | null,
  eventTerm: EventTerm,
): NextOwnChange | null {
  if (!change) return null;
  const [key] = change.records === 1 ? recordsOfNext(database, which, 1) : [];
  return { ...change, name: key ? nameOf(database, key, eventTerm) : null };
}

function nameOf(database: Database.Database, { kind, id }: OwnKey, eventTerm: EventTerm): NextOwnChange['name'] {
  if (kind === 'annotation') {
    const term = eventTerm(id);
    return term ? { en: term.en.preferred, ko: term.ko.preferred } : { en: id, ko: id };
  }
  const record = readOwnRecord(database, kind, id);
  if (!record) return null;
  const { en, ko } = ownTermOf(id, record.fields);
  return { en: en.preferred || ko.preferred, ko: ko.preferred || en.preferred };
}
