import { formatDecimal, parseDecimal, plus, timesPowerOfTen, type Decimal } from '#core/numbers/decimal.ts';

/** Short scale, as English-speaking institutions use it. */
const scales: readonly { words: readonly string[]; power: number }[] = [
  { words: ['quadrillion'], power: 15 },
  { words: ['trillion', 'tn'], power: 12 },
  { words: ['billion', 'bn'], power: 9 },
  { words: ['million', 'mn', 'm'], power: 6 },
  { words: ['thousand', 'k'], power: 3 },
  { words: ['hundred'], power: 2 },
];

/** Reads "3.45 billion", "12 trillion 300 million", "4,500"; null for what is no number in figures and scale words. */
export function parseEnglishNumber(text: string): Decimal | null {
  const tokens = text
    .trim()
    .toLowerCase()
    .match(/[-−]?\d[\d,.]*|[a-z]+/gu);
  if (
    !tokens ||
    tokens.join('') !==
      text
        .trim()
        .toLowerCase()
        .replaceAll(/\s+|(?<=\d|[a-z]),(?=\s)|\band\b/gu, '')
  )
    return null;
  let sum: Decimal | null = null;
  let least = Infinity;
  for (let at = 0; at < tokens.length;) {
    let value = parseDecimal(tokens[at] ?? '');
    if (value === null) return null;
    at += 1;
    let power = 0;
    for (let scale = scaleOf(tokens[at]); scale !== null; scale = scaleOf(tokens[at])) {
      power += scale;
      at += 1;
    }
    // "300 million 2 billion" is said by nobody: each part is smaller than the one before.
    if (power >= least) return null;
    least = power;
    value = timesPowerOfTen(value, power);
    sum = sum === null ? value : plus(sum, value);
  }
  return sum;
}

function scaleOf(word: string | undefined): number | null {
  return scales.find(({ words }) => word !== undefined && words.includes(word))?.power ?? null;
}

/** How many digits after the point are still said at one go: "3.456 billion". */
const mostDecimals = 3;

/** A number as English says it: "3.45" of "billion"; without a word where three decimals are not enough to be exact. */
export function inEnglishScale(number: Decimal): { count: Decimal; word: string } | null {
  for (const { words, power } of scales.filter((scale) => scale.power >= 6)) {
    const limit = 10n ** BigInt(power + number.scale);
    const size = number.units < 0n ? -number.units : number.units;
    if (size < limit) continue;
    const count = reduce({ units: number.units, scale: number.scale + power });
    return count.scale <= mostDecimals ? { count, word: words[0] ?? '' } : null;
  }
  return null;
}

/** "3.45 billion" where three decimals are enough to be exact, else all the figures: "3,456,789,012". */
export function formatEnglishNumber(number: Decimal): string {
  const scaled = inEnglishScale(number);
  return scaled ? `${formatDecimal(scaled.count)} ${scaled.word}` : formatDecimal(number);
}

function reduce(number: Decimal): Decimal {
  return plus(number, { units: 0n, scale: 0 });
}
