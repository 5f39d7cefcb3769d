import { isLatinWord, syllableStarts, type Pattern } from '#core/glossary/lookup/query.ts';
import { encode, symbolMask } from '#core/glossary/lookup/symbols.ts';
import { particles } from '#core/korean/particles.ts';

/** Stems shorter than this match too much to mean anything. */
const shortestStem = 3;

/** An ending, and what may stand in its place in the word that was meant. */
const endings = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ings', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['s', ''],
  ['y', 'ies'],
  ['y', 'ied'],
  ['e', 'ing'],
].map(([ending = '', instead = '']) => ({ ending: latin(ending), instead: latin(instead) }));

/** What an English word may be a form of: "policies" -> "policy"; "accelerating" -> "accelerate"; "planned" -> "plan". */
export function englishStems(word: Pattern): Pattern[] {
  if (!isLatinWord(word)) return [];
  return endings.flatMap(({ ending, instead }) => {
    const stem = withoutEnding(word, ending);
    if (stem === null) return [];
    const last = (stem.at(-1) as number) & symbolMask;
    const doubled = stem.length > shortestStem && last === ((stem.at(-2) as number) & symbolMask);
    return [concatenated(stem, instead), ...(doubled ? [stem.slice(0, -1)] : [])];
  });
}

const particleSymbols = particles.map((particle) => encoded(particle));

/**
 * What a Korean word may be with its particles taken off, the longest stem first: "지방자치의" -> "지방자치". A particle
 * that is only begun is taken off too, so that the answer stands while it is being typed.
 */
export function koreanStems(pattern: Pattern): Pattern[] {
  return syllableStarts(pattern)
    .filter((at) => at >= 2 && isParticles(pattern.subarray(at)))
    .toReversed()
    .map((at) => pattern.slice(0, at));
}

function isParticles(rest: Pattern): boolean {
  return particleSymbols.some((particle) => {
    if (rest.length <= particle.length) return beginsWith(particle, rest);
    return beginsWith(rest, particle) && isParticles(rest.subarray(particle.length));
  });
}

function beginsWith(row: Pattern, beginning: Pattern): boolean {
  return beginning.every((symbol, at) => (symbol & symbolMask) === ((row[at] as number) & symbolMask));
}

function withoutEnding(word: Pattern, ending: Pattern): Pattern | null {
  const at = word.length - ending.length;
  return at >= shortestStem && beginsWith(word.subarray(at), ending) ? word.slice(0, at) : null;
}

function concatenated(one: Pattern, other: Pattern): Pattern {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function latin(text: string): Pattern {
  return encoded(text).map((symbol) => symbol & symbolMask);
}

function encoded(text: string): Pattern {
  const buffer = new Uint8Array(64);
  return buffer.slice(0, encode(text, buffer, 0));
}
