import { usualForm, type Candidate, type Tally } from '#core/documents/candidates/candidate.ts';
import type { Language } from '#core/texts/language.ts';

/** More than these nobody goes through. */
const mostCandidates = 100;

/**
 * The likeliest first: by how often they occur times how long they are, then by where they are first met. What is met
 * inside one longer candidate alone is no candidate of its own.
 */
export function rankCandidates(tallies: readonly Tally[], language: Language): Candidate[] {
  const insides = mostOftenInside(tallies);
  return tallies
    .map((each, order) => ({ each, order, score: each.count * each.length }))
    .filter(({ each }) => (insides.get(each.key) ?? 0) < each.count)
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, mostCandidates)
    .map(({ each }) => ({
      text: usualForm(each),
      language,
      count: each.count,
      place: each.place,
      start: each.start,
      end: each.end,
    }));
}

/** By the key of each candidate: how often the longer one occurs that it is most often met in. */
function mostOftenInside(tallies: readonly Tally[]): ReadonlyMap<string, number> {
  const keys = new Set(tallies.map(({ key }) => key));
  const insides = new Map<string, number>();
  for (const { key, count } of tallies) {
    const words = key.split(' ');
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= words.length; to += 1) {
        const inside = words.slice(from, to).join(' ');
        if (to - from < words.length && keys.has(inside))
          insides.set(inside, Math.max(insides.get(inside) ?? 0, count));
      }
    }
  }
  return insides;
}
