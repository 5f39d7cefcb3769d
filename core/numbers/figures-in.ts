import { convertNumber } from '#core/numbers/convert.ts';

/** A number in figures where it stands in a text: `[start, end)`. */
export interface FigureMet {
  start: number;
  end: number;
}

/** Figures with the scale words, sign or ending that are said with them: "65%", "1.5 million", "3조 5,000억", "27th". */
const pattern =
  /(?<![\p{L}\p{N}.,-])\d{1,40}(?:,\d{3}){0,12}(?:\.\d{1,40})?(?:\s?%|\s(?:hundred|thousand|million|billion|trillion)\b|(?:st|nd|rd|th|s)\b|(?:\s?(?:십|백|천|만|억|조)+(?:\s?\d+(?:,\d{3})*)?)+)?(?![.,]?\d|\p{Script=Latin})/gu;

/** The numbers that are said of a text. What is a part of a word ("COVID-19", "G20") or no number ("1.2.3") is none. */
export function figuresIn(text: string): FigureMet[] {
  return [...text.matchAll(pattern)]
    .filter(
      ([figure]) => convertNumber(figure).length > 0 || convertNumber(/^[\d.,]+/u.exec(figure)?.[0] ?? '').length > 0,
    )
    .map(({ 0: figure, index }) => ({ start: index, end: index + figure.length }));
}
