import type { Conversion } from '#core/numbers/conversion.ts';
import { readSinoKorean } from '#core/numbers/korean-number.ts';
import { readBelowHundred, readWhole } from '#core/numbers/read-english.ts';

/** "2019" and "2019년": "twenty nineteen", "이천십구년". Figures alone are taken for a year from 1800 to 2099. */
export function convertYear(text: string): Conversion | null {
  const [, alone, named] = /^(?:(1[89]\d\d|20\d\d)|(1[1-9]\d\d|20\d\d)\s?년)$/u.exec(text) ?? [];
  const figures = alone ?? named;
  if (figures === undefined) return null;
  return {
    kind: 'year',
    rounded: null,
    en: { text: figures, reading: readYear(Number(figures)) },
    ko: { text: `${figures}년`, reading: `${readSinoKorean(BigInt(figures))}년` },
  };
}

/** 1900 -> "nineteen hundred", 1905 -> "nineteen oh five", 2009 -> "two thousand nine", 2019 -> "twenty nineteen". */
function readYear(year: number): string {
  if (year >= 2000 && year < 2010) return readWhole(BigInt(year));
  const century = readBelowHundred(Math.floor(year / 100));
  const rest = year % 100;
  if (rest === 0) return `${century} hundred`;
  return `${century} ${rest < 10 ? 'oh ' : ''}${readBelowHundred(rest)}`;
}
