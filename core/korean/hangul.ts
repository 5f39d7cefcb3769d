/** Whether `character` is a Hangul syllable or a jamo on its own. */
export function isHangul(character: string | undefined): boolean {
  return character !== undefined && /[가-힣ㄱ-ㅎㅏ-ㅣᄀ-ᇿ]/u.test(character);
}
