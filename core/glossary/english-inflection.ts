/** The singular of a regular English plural, else the word itself: "policies" -> "policy". Expects lower case. */
export function singular(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.length < 4) return word.length === 3 && !/[aiu]s$|ss$/u.test(word) ? word.slice(0, -1) : word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  if (!/(?:ss|us|is|ics)$/u.test(word)) return word.slice(0, -1);
  return word;
}

/** The regular forms of an English verb: itself, -s, -ed and -ing. */
export function verbForms(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const third = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}
