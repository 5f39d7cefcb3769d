import { parseEither, type Conversion } from '#core/numbers/conversion.ts';
import { timesPowerOfTen, type Decimal } from '#core/numbers/decimal.ts';
import { formatEnglishNumber } from '#core/numbers/english-number.ts';
import { formatKoreanNumber } from '#core/numbers/korean-number.ts';
import { readEnglish } from '#core/numbers/read-english.ts';
import { readKorean } from '#core/numbers/read-korean.ts';
import type { Language } from '#core/texts/language.ts';

/** 1평 is 400/121 ㎡ by law: a square of six 자, each 10/33 m; 3.305785 to six decimals. */
const squareMetresInPyeong = { numerator: 400n, denominator: 121n } as const;

const pyeongUnit = /^(.+?)\s*(?:평|pyeong|pyung|py)$/iu;
const metreUnit = /^(.+?)\s*(?:㎡|m2|m²|sqm|sq\.? ?m|square met(?:er|re)s?|제곱미터|평방미터)$/iu;

/** Two decimals are all that a converted area is good for. */
const decimals = 2;

/** "1,200평" ⇄ "3,966.94 ㎡". */
export function convertArea(text: string): Conversion | null {
  const { numerator, denominator } = squareMetresInPyeong;
  const pyeong = numberBefore(pyeongUnit, text);
  if (pyeong) {
    const { value, exact } = times(pyeong, numerator, denominator);
    return area(pyeong, value, exact ? null : 'en');
  }
  const metres = numberBefore(metreUnit, text);
  if (!metres) return null;
  const { value, exact } = times(metres, denominator, numerator);
  return area(value, metres, exact ? null : 'ko');
}

function area(pyeong: Decimal, metres: Decimal, rounded: Language | null): Conversion {
  return {
    kind: 'area',
    rounded,
    en: { text: `${formatEnglishNumber(metres)} ㎡`, reading: `${readEnglish(metres)} square meters` },
    ko: { text: `${formatKoreanNumber(pyeong)}평`, reading: `${readKorean(pyeong)} 평` },
  };
}

function numberBefore(unit: RegExp, text: string): Decimal | null {
  const [, figure] = unit.exec(text) ?? [];
  const number = figure === undefined ? null : parseEither(figure);
  return number && number.units >= 0n ? number : null;
}

/** A number times a fraction, to two decimals, halves rounded up. */
function times({ units, scale }: Decimal, numerator: bigint, denominator: bigint) {
  const dividend = units * numerator * 10n ** BigInt(decimals);
  const divisor = denominator * 10n ** BigInt(scale);
  const rounded = (2n * dividend + divisor) / (2n * divisor);
  return {
    value: timesPowerOfTen({ units: rounded, scale: decimals }, 0),
    exact: rounded * divisor === dividend,
  };
}
