/** An acronym where it stands: `[start, end)`, without the s of a plural. */
export interface AcronymMet {
  acronym: string;
  start: number;
  end: number;
}

const pattern = /(?<![\p{L}\p{N}&])[A-Z0-9][A-Z0-9&]+(?=s?(?![A-Za-z0-9]))/gu;

/** Every acronym of a text, in the singular, Roman numerals and clock times too. */
export function acronymsMet(text: string): AcronymMet[] {
  return [...text.matchAll(pattern)]
    .filter(([acronym]) => /[A-Z].*[A-Z]|\d[A-Z]/u.test(acronym))
    .map(({ 0: acronym, index }) => ({ acronym, start: index, end: index + acronym.length }));
}

/** Written like an acronym, and none. */
export function isNoAcronym(word: string): boolean {
  return /^(?:[IVXLC]+|AM|PM)$/u.test(word);
}
