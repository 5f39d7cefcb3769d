import { convertArea } from '#core/numbers/areas.ts';
import type { Conversion } from '#core/numbers/conversion.ts';
import { convertOrdinal } from '#core/numbers/ordinals.ts';
import { convertPercent } from '#core/numbers/percent.ts';
import { convertQuantity } from '#core/numbers/quantities.ts';
import { convertYear } from '#core/numbers/years.ts';

/** Nothing that is said as one number is longer. */
const longest = 60;

/** What an ending or a unit makes unmistakable. */
const marked = [convertPercent, convertOrdinal, convertArea] as const;
const bare = [convertYear, convertQuantity] as const;

/**
 * All that a number may mean, likeliest first: "2019" is a year, and a quantity. Nothing for what is no number: a wrong
 * figure in the booth is worse than none.
 */
export function convertNumber(text: string): Conversion[] {
  const asTyped = text.normalize('NFC').trim();
  if (asTyped === '' || asTyped.length > longest) return [];
  const plain = halfWidth(asTyped);
  const certain = marked.flatMap((convert) => convert(plain) ?? []);
  return certain.length > 0 ? certain : bare.flatMap((convert) => convert(plain) ?? []);
}

/** Whether a look-up is certainly for a number: figures with a scale word, a unit or an ending beside them. */
export function isNumberWithWord(text: string): boolean {
  return /\d/u.test(text) && /[^\d\s.,\-−]/u.test(text);
}

/** The digits, signs and letters of a Korean keyboard set to full width, and its blank. */
function halfWidth(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}
