import type { ConflictRule } from '#core/files/conflict-rules.ts';
import { normalise } from '#core/glossary/normalise.ts';
import { fieldsOfRow, type TermFieldName } from '#core/own/own-term.ts';
import type { TermRow } from '#core/exchange/term-row.ts';

type Fields = ReturnType<typeof fieldsOfRow>;
type Value = Fields[TermFieldName];

export interface Difference {
  /** Fields in which both say something else. */
  conflicts: readonly TermFieldName[];
  /** Fields that are empty with me and are not in the file: nothing is lost by taking them. */
  additions: readonly TermFieldName[];
}

/** Where a row of a file says something that mine does not. What the file leaves empty, it does not speak of. */
export function differenceOf(mine: TermRow, theirs: TermRow): Difference {
  const own = fieldsOfRow(mine);
  const other = fieldsOfRow(theirs);
  const names = (Object.keys(own) as TermFieldName[]).filter((name) => !holds(own[name], other[name]));
  return {
    conflicts: names.filter((name) => !isEmpty(own[name])),
    additions: names.filter((name) => isEmpty(own[name])),
  };
}

function isEmpty(value: Value): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** Whether all that `theirs` says is in `mine` already. */
function holds(mine: Value, theirs: Value): boolean {
  if (isEmpty(theirs)) return true;
  if (Array.isArray(mine) && Array.isArray(theirs)) return theirs.every((text) => mine.includes(text));
  if (isRecord(mine) && isRecord(theirs))
    return Object.entries(theirs).every(([name, text]) => Object.hasOwn(mine, name) && mine[name] === text);
  return mine === theirs;
}

function isRecord(value: Value): value is Record<string, string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values to set so that `mine` says what the rules make of both. */
export function joinFields(
  mine: TermRow,
  theirs: TermRow,
  { conflicts, additions }: Difference,
  ruleOf: (field: TermFieldName) => ConflictRule,
): Partial<Fields> {
  const own = fieldsOfRow(mine);
  const other = fieldsOfRow(theirs);
  const set: Partial<Fields> = Object.fromEntries(additions.map((name) => [name, other[name]]));
  for (const name of conflicts) {
    const rule = ruleOf(name);
    if (rule === 'mine') continue;
    if (rule === 'theirs')
      set[name] = isRecord(own[name]) ? joinedRecord(own[name], other[name], 'theirs') : other[name];
    else if (name === 'en' || name === 'ko') admitToo(set, own, name, other[name]);
    else set[name] = both(name, set[name] ?? own[name], other[name]);
  }
  return set;
}

/** A concept has one preferred designation in a language: theirs is admitted beside mine. */
function admitToo(set: Partial<Fields>, own: Fields, name: 'en' | 'ko', theirs: Value): void {
  const admitted = `${name}Admitted` as const;
  if (normalise(String(own[name])) === normalise(String(theirs))) return;
  set[admitted] = united(set[admitted] ?? own[admitted], [theirs]);
}

function both(name: TermFieldName, mine: Value, theirs: Value): Value {
  if (Array.isArray(mine)) return united(mine, theirs);
  if (isRecord(mine)) return joinedRecord(mine, theirs, 'both');
  // Of parts of speech a term has one.
  if (name === 'partOfSpeech') return mine;
  return joined(String(mine), String(theirs), name === 'domain' ? '; ' : '\n');
}

function united(mine: Value, theirs: Value): Value {
  return Array.isArray(mine) && Array.isArray(theirs) ? [...new Set([...mine, ...theirs])] : mine;
}

/** Both texts; one, where it holds the other as a part already. */
export function joined(mine: string, theirs: string, by: string): string {
  if (theirs === '' || mine.split(by).includes(theirs)) return mine;
  return mine === '' ? theirs : mine + by + theirs;
}

function joinedRecord(mine: Value, theirs: Value, rule: 'theirs' | 'both'): Value {
  if (!isRecord(mine) || !isRecord(theirs)) return mine;
  const fields = new Map(Object.entries(mine));
  for (const [name, text] of Object.entries(theirs))
    fields.set(name, rule === 'theirs' ? text : joined(fields.get(name) ?? '', text, '; '));
  return Object.fromEntries(fields);
}
