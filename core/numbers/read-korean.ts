import { formatDecimal, type Decimal } from '#core/numbers/decimal.ts';
import { readSinoKorean } from '#core/numbers/korean-number.ts';

const digits = '영일이삼사오육칠팔구';

/** 소수까지 한자어로 읽기: 3.45 -> "삼점사오", 3,450,000,000 -> "삼십사억 오천만". */
export function readKorean({ units, scale }: Decimal): string {
  if (units < 0n) return `마이너스 ${readKorean({ units: -units, scale })}`;
  const whole = readSinoKorean(units / 10n ** BigInt(scale));
  if (scale === 0) return whole;
  const fraction = formatDecimal({ units, scale }).split('.')[1] ?? '';
  return `${whole}점${[...fraction].map((digit) => digits.charAt(Number(digit))).join('')}`;
}
