import { partsOfSpeech } from '#core/glossary/term-schema.ts';

type PartOfSpeech = (typeof partsOfSpeech)[number];

/** What files call parts of speech, beside our own names. */
const otherNames: Record<string, PartOfSpeech> = {
  n: 'noun',
  'n.': 'noun',
  noungroup: 'noun',
  명사: 'noun',
  propernoun: 'proper-noun',
  'proper noun': 'proper-noun',
  propn: 'proper-noun',
  고유명사: 'proper-noun',
  v: 'verb',
  'v.': 'verb',
  동사: 'verb',
  adj: 'adjective',
  'adj.': 'adjective',
  a: 'adjective',
  형용사: 'adjective',
  adv: 'adverb',
  'adv.': 'adverb',
  부사: 'adverb',
  other: 'phrase',
  sentence: 'phrase',
  구: 'phrase',
  표현: 'phrase',
};

/** The part of speech that a file names, or null when it is none that a term can have. */
export function partOfSpeechOf(text: string): PartOfSpeech | null {
  const name = text.trim().toLowerCase();
  return (
    partsOfSpeech.find((part) => part === name) ?? (Object.hasOwn(otherNames, name) ? (otherNames[name] ?? null) : null)
  );
}
