import {
  othersOf,
  rememberedOf,
  stampName,
  type OwnField,
  type OwnRecord,
  type StampedValue,
} from '#core/own/own-record.ts';

/** Which of values that were set without knowledge of each other stands: negative if `a` does. */
export type Precedence = (a: StampedValue, b: StampedValue) => number;

/** The later one stands; both sides break a tie alike, by the machine's name. */
export const laterStands: Precedence = (a, b) => b.at - a.at || (a.by < b.by ? 1 : a.by > b.by ? -1 : 0);

/** What is not removed stands, whenever it was said: nothing goes that somebody still works on. */
const keptStands: Precedence = (a, b) => Number(a.value === true) - Number(b.value === true) || laterStands(a, b);

/**
 * One field of two partners. A value that one side knows to be replaced goes. Of those that are left, equal ones are
 * one, and where they differ one stands and the others are kept beside it.
 */
export function mergeField(mine: OwnField, theirs: OwnField, stands: Precedence = laterStands): OwnField {
  const replaced = new Set([...mine.over, ...theirs.over]);
  const all = new Map([...valuesOf(mine), ...valuesOf(theirs)].map((value) => [stampName(value), value]));
  const current = [...all.values()].filter((value) => !replaced.has(stampName(value))).toSorted(stands);
  const distinct = current.filter((value, at) => current.findIndex((one) => isEqual(one, value)) === at);
  // Each side says that the other's was replaced only where a file was tampered with: then nothing is lost either.
  const [standing = mine, other = null, ...more] = distinct;
  for (const one of current) if (!distinct.includes(one)) replaced.add(stampName(one));
  return {
    value: standing.value,
    at: standing.at,
    by: standing.by,
    over: rememberedOf(replaced),
    other,
    ...(more.length > 0 && { more }),
  };
}

/** How the values of a field take precedence over each other. */
export function precedenceOf(kind: OwnRecord['kind'], field: string): Precedence {
  if (field === 'removed') return keptStands;
  // How a term was when it was annotated: the earlier of two, so that neither misses what has changed since.
  if (kind === 'annotation' && field === 'seen') return (a, b) => laterStands(b, a);
  return laterStands;
}

/** Whether a field is written by the app and not by a user: its conflicts concern nobody. */
export function isBookkeeping(kind: OwnRecord['kind'], field: string): boolean {
  return kind === 'annotation' && field === 'seen';
}

/** Takes the one that stands, as if the others had been replaced by it. */
export function withoutOthers(field: OwnField): OwnField {
  const { value, at, by, over } = field;
  const known = new Set([...othersOf(field).map(stampName), ...over]);
  return { value, at, by, over: rememberedOf(known), other: null };
}

/** Whether a field holds or has replaced what another one says. */
export function knows(field: OwnField | undefined, value: StampedValue): boolean {
  const name = stampName(value);
  return field !== undefined && (valuesOf(field).some((one) => stampName(one) === name) || field.over.includes(name));
}

export function isEqual(one: Pick<StampedValue, 'value'>, other: Pick<StampedValue, 'value'>): boolean {
  return canonical(one.value) === canonical(other.value);
}

/** JSON with its keys in order: what two machines wrote alike is alike. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function valuesOf(field: OwnField): StampedValue[] {
  const { value, at, by } = field;
  return [{ value, at, by }, ...othersOf(field)];
}
