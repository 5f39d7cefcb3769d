import { parseEither, type Conversion } from '#core/numbers/conversion.ts';
import { formatDecimal } from '#core/numbers/decimal.ts';
import { readEnglish } from '#core/numbers/read-english.ts';
import { readKorean } from '#core/numbers/read-korean.ts';

const points = /^(.+?)\s*(?:%\s?p|percentage points?|퍼센트\s?포인트|%\s?포인트)$/iu;
const percent = /^(.+?)\s*(?:%|per\s?cent|퍼센트|프로)$/iu;

/** "65%" and "65 percent"; percentage points, which are another thing, as such: "3%p". */
export function convertPercent(text: string): Conversion | null {
  const inPoints = points.exec(text);
  const [, figure] = inPoints ?? percent.exec(text) ?? [];
  const number = figure === undefined ? null : parseEither(figure);
  if (number === null) return null;
  const written = formatDecimal(number);
  const [en, ko] = inPoints ? [pointsIn(written), '퍼센트포인트'] : ['percent', '퍼센트'];
  return {
    kind: 'percent',
    rounded: null,
    en: { text: `${written} ${en}`, reading: `${readEnglish(number)} ${en}` },
    ko: { text: `${written}${inPoints ? '%포인트' : '%'}`, reading: `${readKorean(number)} ${ko}` },
  };
}

function pointsIn(written: string): string {
  return written === '1' ? 'percentage point' : 'percentage points';
}
