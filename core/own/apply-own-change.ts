import type { OwnState } from '#core/api/own-contract.ts';

/**
 * What a window knows once it is told of a change: null where it must ask again, because it missed one before or the
 * change is too large to be told. What did not change stays the same object.
 */
export function applyOwnChange(known: OwnState, told: OwnState): OwnState | null {
  if (told.what === 'whole') return told.revision > known.revision ? told : known;
  if (told.revision <= known.revision) return known;
  if (told.what === 'ask' || told.revision > known.revision + 1) return null;
  const goneOf = (kind: 'term' | 'annotation') =>
    new Set(told.gone.filter((one) => one.kind === kind).map(({ id }) => id));
  return {
    ...told,
    what: 'whole',
    terms: updated(known.terms, told.terms, goneOf('term')),
    annotations: updated(known.annotations, told.annotations, goneOf('annotation')),
    gone: [],
  };
}

function updated<T extends { id: string }>(known: T[], changed: readonly T[], gone: ReadonlySet<string>): T[] {
  const isAnyGone = known.some(({ id }) => gone.has(id));
  if (changed.length === 0 && !isAnyGone) return known;
  const fresh = new Map(changed.map((one) => [one.id, one]));
  const kept = known.filter(({ id }) => !gone.has(id)).map((one) => fresh.get(one.id) ?? one);
  const there = new Set(kept.map(({ id }) => id));
  return [...kept, ...changed.filter(({ id }) => !there.has(id))];
}
