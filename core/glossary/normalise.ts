/** Words with single spaces between them: most texts, once folded. */
const plainWords = /^[a-z0-9가-힣]+(?: [a-z0-9가-힣]+)*$/u;

/**
 * The form in which texts are compared: compatibility forms folded (full-width letters), lower case, Latin diacritics
 * dropped, hyphens and other joiners turned to spaces, runs of spaces to one.
 */
export function normalise(text: string): string {
  const folded = foldLetters(text);
  if (plainWords.test(folded)) return folded;
  return folded.replaceAll(/[\p{P}\p{S}\s]+/gu, ' ').trim();
}

/** `normalise` without the spaces: "e-government", "e government" and "egovernment" are one. */
export function squeeze(text: string): string {
  return normalise(text).replaceAll(' ', '');
}

/** Lower case without Latin diacritics; Hangul is left composed. */
export function foldLetters(text: string): string {
  // Most text needs none of it.
  if (/^[ -~가-힣]*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Script=Inherited}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
