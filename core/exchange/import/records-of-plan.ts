import { joinFields } from '#core/exchange/import/join-fields.ts';
import type { ConflictRule } from '#core/files/conflict-rules.ts';
import type { ImportPlan } from '#core/exchange/import/plan-import.ts';
import type { TermRow } from '#core/exchange/term-row.ts';
import type { OwnFields, OwnRecord, StampedValue } from '#core/own/own-record.ts';
import { fieldsOfRow, type TermFieldName } from '#core/own/own-term.ts';
import { newField, setFields } from '#core/own/set-fields.ts';

/** What stands where mine and the file's differ: by default, and in the fields that have a rule of their own. */
export interface ImportRules {
  otherwise: ConflictRule;
  fields?: Partial<Record<TermFieldName, ConflictRule>>;
}

export interface RecordsContext {
  stamp: Pick<StampedValue, 'at' | 'by'>;
  /** The stored fields of an own term, those of a removed one too; null where there is none. */
  fieldsOf(id: string): OwnFields | null;
  /** An id that no own term has: "own-" and what the machine makes up. */
  newId(): string;
}

/** The records to write for a plan, one by one. Rows that are the same, or are the event's, write nothing. */
export function* recordsOfPlan(plan: ImportPlan, rules: ImportRules, context: RecordsContext): Generator<OwnRecord> {
  const ruleOf = (field: TermFieldName) => rules.fields?.[field] ?? rules.otherwise;
  for (const planned of plan.rows) {
    if (planned.outcome === 'new') yield newRecord(planned.row, context);
    if (planned.outcome !== 'changed') continue;
    const { row, own, difference } = planned;
    const values = joinFields(own, row, difference, ruleOf);
    if (Object.keys(values).length === 0) continue;
    const fields = setFields(context.fieldsOf(own.id) ?? {}, defined(values), context.stamp);
    yield { kind: 'term', id: own.id, fields };
  }
}

/** An own term keeps its id from one machine to the other; another system's id is kept beside. */
function newRecord(row: TermRow, { stamp, fieldsOf, newId }: RecordsContext): OwnRecord {
  const isOwn = row.id?.startsWith('own-') === true;
  const id = isOwn && row.id !== null ? row.id : newId();
  const before = isOwn ? fieldsOf(id) : null;
  const kept = row.id === null || isOwn ? row.kept : { ...row.kept, id: row.id };
  const values = fieldsOfRow({ ...row, kept });
  // Of a term that is made now, nothing need be said that is empty; one that was removed may have had it.
  if (before) return { kind: 'term', id, fields: setFields(before, { ...values, removed: false }, stamp) };
  const fields: OwnFields = {};
  for (const [name, value] of Object.entries(values)) if (!isEmpty(value)) fields[name] = newField(value, stamp);
  return { kind: 'term', id, fields };
}

function isEmpty(value: StampedValue['value']): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

function defined(values: ReturnType<typeof joinFields>): Record<string, StampedValue['value']> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
