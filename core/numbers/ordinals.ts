import type { Conversion } from '#core/numbers/conversion.ts';
import { readSinoKorean } from '#core/numbers/korean-number.ts';
import { countNative } from '#core/numbers/native-korean.ts';
import { readWhole } from '#core/numbers/read-english.ts';

const english = /^([1-9]\d{0,3})\s?(st|nd|rd|th)$/iu;
const korean = /^(?:제\s?([1-9]\d{0,3})|([1-9]\d{0,3})\s?번\s?째)$/u;

const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** "27th" ⇄ "제27" and "27번째". */
export function convertOrdinal(text: string): Conversion | null {
  const number = englishOrdinal(text) ?? koreanOrdinal(text);
  if (number === null) return null;
  return {
    kind: 'ordinal',
    rounded: null,
    en: { text: `${number}${endingOf(number)}`, reading: readOrdinal(number) },
    ko: {
      text: `제${number} · ${number}번째`,
      reading: `제${readSinoKorean(BigInt(number))} · ${number === 1 ? '첫' : countNative(number)} 번째`,
    },
  };
}

/** "22th" is a slip, and which half of it is right nobody knows. */
function englishOrdinal(text: string): number | null {
  const [, figure = '', ending = ''] = english.exec(text) ?? [];
  const number = Number(figure);
  return figure !== '' && ending.toLowerCase() === endingOf(number) ? number : null;
}

function koreanOrdinal(text: string): number | null {
  const match = korean.exec(text);
  return match && Number(match[1] ?? match[2]);
}

function endingOf(number: number): string {
  const lastTwo = number % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

/** 27 -> "twenty-seventh", 1,100 -> "one thousand one hundredth". */
function readOrdinal(number: number): string {
  return readWhole(BigInt(number)).replace(/[a-z]+$/u, (last) => {
    return irregular[last] ?? `${last.replace(/y$/u, 'ie')}th`;
  });
}
