import { readSinoKorean } from '#core/numbers/korean-number.ts';

const ones = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'] as const;
const tens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'] as const;

/** 단위 앞에서 고유어로 세기: 1 -> "한", 20 -> "스무", 27 -> "스물일곱", 120 -> "백스무". */
export function countNative(number: number): string {
  const hundreds = Math.floor(number / 100) * 100;
  const rest = number % 100;
  const sino = hundreds === 0 ? '' : readSinoKorean(BigInt(hundreds));
  if (rest === 20) return `${sino}스무`;
  return `${sino}${tens[Math.floor(rest / 10)]}${ones[rest % 10]}`;
}
