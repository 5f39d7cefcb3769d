import { formatDecimal, type Decimal } from '#core/numbers/decimal.ts';
import { inEnglishScale } from '#core/numbers/english-number.ts';

const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const thousands = [
  { word: 'quadrillion', size: 10n ** 15n },
  { word: 'trillion', size: 10n ** 12n },
  { word: 'billion', size: 10n ** 9n },
  { word: 'million', size: 10n ** 6n },
  { word: 'thousand', size: 1000n },
] as const;

/** How a number is said: 3,450,000,000 -> "three point four five billion", 1,210.5 -> "one thousand two hundred ten point five". */
export function readEnglish(number: Decimal): string {
  const scaled = inEnglishScale(number);
  return scaled ? `${readFigures(scaled.count)} ${scaled.word}` : readFigures(number);
}

function readFigures({ units, scale }: Decimal): string {
  if (units < 0n) return `minus ${readFigures({ units: -units, scale })}`;
  const one = 10n ** BigInt(scale);
  const whole = readWhole(units / one);
  if (scale === 0) return whole;
  const fraction = formatDecimal({ units, scale }).split('.')[1] ?? '';
  return `${whole} point ${[...fraction].map((digit) => ones[Number(digit)]).join(' ')}`;
}

/** How a whole number is said: 1,234 -> "one thousand two hundred thirty-four". */
export function readWhole(number: bigint): string {
  for (const { word, size } of thousands) {
    if (number < size) continue;
    const rest = number % size;
    return `${readWhole(number / size)} ${word}${rest === 0n ? '' : ` ${readWhole(rest)}`}`;
  }
  const below = Number(number);
  if (below >= 100) {
    const rest = below % 100;
    return `${ones[Math.floor(below / 100)]} hundred${rest === 0 ? '' : ` ${readBelowHundred(rest)}`}`;
  }
  return readBelowHundred(below);
}

export function readBelowHundred(number: number): string {
  if (number < 20) return ones[number] as string;
  const rest = number % 10;
  return `${tens[Math.floor(number / 10)]}${rest === 0 ? '' : `-${ones[rest]}`}`;
}
