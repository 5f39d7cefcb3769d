import type { Language } from '#core/texts/language.ts';
import type { Decimal } from '#core/numbers/decimal.ts';
import { parseEnglishNumber } from '#core/numbers/english-number.ts';
import { parseKoreanNumber } from '#core/numbers/korean-number.ts';

/** A number as one language writes it and as it is read aloud. */
export interface Spoken {
  text: string;
  reading: string;
}

/** What the numbers pad says of a number, in both languages. */
export interface Conversion {
  kind: 'quantity' | 'percent' | 'ordinal' | 'year' | 'area';
  /** The language whose figure had to be rounded. */
  rounded: Language | null;
  en: Spoken;
  ko: Spoken;
}

/** Beyond 10^18 neither language's words go far enough to be sure of. */
const mostSize = 10n ** 18n;

/** A number in figures or scale words of either language; null for what is none, or larger than is said. */
export function parseEither(text: string): Decimal | null {
  // "1 5억" may be 1.5, 15 or a slip.
  if (/\d\s+\d/u.test(text)) return null;
  const number = parseEnglishNumber(text) ?? parseKoreanNumber(text);
  if (number === null) return null;
  const { units, scale } = number;
  const size = units < 0n ? -units : units;
  return size / 10n ** BigInt(scale) < mostSize ? number : null;
}
