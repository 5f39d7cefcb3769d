import { parseEither, type Conversion } from '#core/numbers/conversion.ts';
import { formatEnglishNumber } from '#core/numbers/english-number.ts';
import { formatKoreanNumber } from '#core/numbers/korean-number.ts';
import { readEnglish } from '#core/numbers/read-english.ts';
import { readKorean } from '#core/numbers/read-korean.ts';

/** "3.45 billion" ⇄ "34억 5천만". */
export function convertQuantity(text: string): Conversion | null {
  const number = parseEither(text);
  return (
    number && {
      kind: 'quantity',
      rounded: null,
      en: { text: formatEnglishNumber(number), reading: readEnglish(number) },
      ko: { text: formatKoreanNumber(number), reading: readKorean(number) },
    }
  );
}
