import { randomBytes } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { EventName, EventPayload } from '#core/api/contract.ts';
import type { Handlers } from '#core/api/dispatch.ts';
import { Refusal } from '#core/api/problem.ts';
import { emptyRow } from '#core/exchange/term-row.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import { annotationOf, noAnnotation, saysNothing } from '#core/own/annotation.ts';
import { othersOf, type OwnFields, type StampedValue } from '#core/own/own-record.ts';
import { fieldsOfRow, isRemoved } from '#core/own/own-term.ts';
import { setFields } from '#core/own/set-fields.ts';
import { seenOf } from '#core/own/standing.ts';
import { tidyRow, type GivenRow } from '#core/own/tidy-row.ts';
import { changedOwn, wholeOwn } from '#backend/host/own-state.ts';
import {
  machineName,
  readOwnRecord,
  recordsOfNext,
  redoOwn,
  undoOwn,
  writeOwn,
  type ChangeKind,
  type OwnKey,
} from '#backend/user-data/own-store.ts';

type OwnMethod = Extract<keyof Handlers, `own.${string}`>;
type Told = <E extends EventName>(name: E, payload: EventPayload<E>) => EventPayload<E>;
type Values = Readonly<Record<string, StampedValue['value']>>;

/** More than are told of one by one; enough to see that there are more. */
const enough = 201;

/** Own terms and what is added to the event's: each change is on disk before a call is answered, and every window hears of it. */
export function ownHandlers(
  database: Database.Database,
  eventTerms: () => readonly Term[],
  now: () => number,
  told: Told,
): Pick<Handlers, OwnMethod> {
  const eventTerm = (id: string) => eventTerms().find((term) => term.id === id);
  const changed = (keys: readonly OwnKey[]) => told('own.changed', changedOwn(database, keys, eventTerm));

  /** Sets fields of a record as one change; nothing is written, and nothing to be undone, where all are set so already. */
  const set = (what: ChangeKind, { kind, id }: OwnKey, values: Values) => {
    const before = readOwnRecord(database, kind, id)?.fields ?? {};
    const at = now();
    const fields = setFields(before, values, { at, by: machineName(database) });
    const isChanged = Object.keys(values).some((name) => fields[name] !== before[name]);
    if (isChanged) writeOwn(database, what, at, [{ kind, id, fields }]);
    return changed([{ kind, id }]);
  };
  const known = ({ kind, id }: OwnKey): OwnFields => {
    const record = readOwnRecord(database, kind, id);
    if (!record || (kind === 'term' && isRemoved(record.fields))) throw new Refusal('own-gone', 'It is not there.');
    return record.fields;
  };
  /** What undo or redo changes must be asked before it is done. */
  const swapped = (which: 'undo' | 'redo', swap: (from: Database.Database) => void) => {
    const keys = recordsOfNext(database, which, enough);
    swap(database);
    return changed(keys);
  };

  return {
    'own.get': () => wholeOwn(database, eventTerm),
    'own.add': ({ row }) => {
      const id = `own-${randomBytes(6).toString('hex')}`;
      return { ...set('add', { kind: 'term', id }, { ...valuesOf(row), kept: {}, removed: false }), id };
    },
    'own.edit': ({ id, row }) => {
      known({ kind: 'term', id });
      return set('edit', { kind: 'term', id }, valuesOf(row));
    },
    'own.remove': ({ kind, id }) => {
      known({ kind, id });
      return set('remove', { kind, id }, kind === 'term' ? { removed: true } : noAnnotation);
    },
    'own.annotate': ({ id, seen, ...given }) => {
      const term = eventTerm(id);
      const record = readOwnRecord(database, 'annotation', id);
      if (!term && !record) throw new Refusal('own-gone', 'There is no such term.');
      const before = record && annotationOf(record);
      const { comment, hidden, sessions, speakers } = { ...noAnnotation, ...before };
      const after = {
        comment: given.comment?.trim() ?? comment,
        hidden: given.hidden ?? hidden,
        sessions: given.sessions ?? [...sessions],
        speakers: given.speakers ?? [...speakers],
      };
      if (!before && saysNothing(after)) return changed([{ kind: 'annotation', id }]);
      // A comment is written on what is read; a tag or a hiding beside an old comment does not say that it was read again.
      const isSeen = seen === true || !before || after.comment !== comment;
      const values = { ...after, ...(term && isSeen && { seen: { ...seenOf(term) } }) };
      return set('annotate', { kind: 'annotation', id }, values);
    },
    'own.settle': ({ kind, id, field, at, by }) => {
      const fields = known({ kind, id });
      const own = Object.hasOwn(fields, field) ? fields[field] : undefined;
      const others = own ? othersOf(own) : [];
      const chosen = own && others.length > 0 && [own, ...others].find((value) => value.at === at && value.by === by);
      if (!chosen) throw new Refusal('own-gone', 'There is no such conflict.');
      return set('settle', { kind, id }, { [field]: chosen.value });
    },
    'own.undo': () => swapped('undo', undoOwn),
    'own.redo': () => swapped('redo', redoOwn),
  };
}

/** All that a row sets but what files had beside. */
function valuesOf(row: GivenRow): Values {
  const { kept: _kept, ...values } = fieldsOfRow({ ...emptyRow, ...tidyRow(row) });
  return values;
}
