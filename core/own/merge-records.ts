import {
  canonical,
  isBookkeeping,
  isEqual,
  knows,
  laterStands,
  mergeField,
  precedenceOf,
  withoutOthers,
} from '#core/own/merge-fields.ts';
import {
  othersOf,
  stampName,
  type OwnField,
  type OwnFields,
  type OwnKind,
  type OwnRecord,
} from '#core/own/own-record.ts';

/**
 * What became of what a partner has. `new`: a record there was none of. `newer`: theirs was set with knowledge of mine.
 * `older`: mine with knowledge of theirs. `conflict`: neither knew of the other, and they differ.
 */
export interface MergedField {
  kind: OwnKind;
  id: string;
  /** Null for a record that is new as a whole. */
  field: string | null;
  what: 'new' | 'newer' | 'older' | 'conflict';
}

export interface Merged {
  /** Those of mine that change, and new ones: what is to be written. */
  records: OwnRecord[];
  happened: MergedField[];
}

/** What a partner has, merged into what one has oneself, field by field. Both sides, merging either way, end alike. */
export function mergeRecords(mine: readonly OwnRecord[], theirs: readonly OwnRecord[]): Merged {
  const known = new Map(mine.map((record) => [keyOf(record), record]));
  const merged: Merged = { records: [], happened: [] };
  for (const their of theirs) {
    const own = known.get(keyOf(their));
    if (!own) {
      known.set(keyOf(their), their);
      merged.records.push(their);
      merged.happened.push({ kind: their.kind, id: their.id, field: null, what: 'new' });
      continue;
    }
    const record = { ...own, fields: mergedFields(own, their) };
    known.set(keyOf(their), record);
    if (canonical(own.fields) !== canonical(record.fields)) merged.records.push(record);
    merged.happened.push(...happenedTo(own, their, record));
  }
  return merged;
}

function keyOf({ kind, id }: Pick<OwnRecord, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

function mergedFields(mine: OwnRecord, theirs: OwnRecord): OwnFields {
  const names = [...new Set([...Object.keys(mine.fields), ...Object.keys(theirs.fields)])].toSorted();
  const fields = Object.fromEntries(
    names.flatMap((name): [string, OwnField][] => {
      const own = mine.fields[name];
      const their = theirs.fields[name];
      const either = own ?? their;
      if (!either) return [];
      const merged = mergeField(own ?? either, their ?? either, precedenceOf(mine.kind, name));
      return [[name, isBookkeeping(mine.kind, name) ? withoutOthers(merged) : merged]];
    }),
  );
  const kept = keptAgainstRemoval(mine, theirs) ?? keptAgainstRemoval(theirs, mine);
  const removed = fields['removed'];
  return kept && removed
    ? { ...fields, removed: mergeField(removed, kept, precedenceOf(mine.kind, 'removed')) }
    : fields;
}

/**
 * That a record is not removed, as said by whoever edited it without knowledge of its removal; null where nobody did. It
 * bears the time of the last such edit, so that all who see it say the same, and no stamp that a real value has.
 */
function keptAgainstRemoval({ fields: removing }: OwnRecord, { fields: editing }: OwnRecord): OwnField | null {
  const removal = removing['removed'];
  const isRemovedByBoth = editing['removed']?.value === true;
  if (removal?.value !== true || isRemovedByBoth || knows(editing['removed'], removal)) return null;
  const [last] = Object.entries(editing)
    .filter(([name, field]) => name !== 'removed' && isNews(field, removing[name]))
    .map(([, field]) => field)
    .toSorted(laterStands);
  return last ? { value: false, at: last.at, by: `${last.by}+`, over: [], other: null } : null;
}

/** Whether a field says what another side has not heard of. */
function isNews(field: OwnField, other: OwnField | undefined): boolean {
  return !knows(other, field) && !(other && isEqual(field, other));
}

function happenedTo(mine: OwnRecord, theirs: OwnRecord, { kind, id, fields }: OwnRecord): MergedField[] {
  return Object.entries(fields).flatMap(([field, merged]): MergedField[] => {
    const own = mine.fields[field];
    const before = new Set(own ? othersOf(own).map(stampName) : []);
    if (othersOf(merged).some((other) => !before.has(stampName(other)))) return [{ kind, id, field, what: 'conflict' }];
    if (isBookkeeping(kind, field)) return [];
    if (!own || !isEqual(own, merged)) return [{ kind, id, field, what: 'newer' }];
    return isOlder(theirs.fields[field], own) ? [{ kind, id, field, what: 'older' }] : [];
  });
}

function isOlder(theirs: OwnField | undefined, mine: OwnField): boolean {
  return theirs !== undefined && !isEqual(mine, theirs) && mine.over.includes(stampName(theirs));
}
