import { formatDecimal, parseDecimal, plus, timesPowerOfTen, type Decimal } from '#core/numbers/decimal.ts';

/** 만 단위로 올라가는 자리. */
const groups = [
  { word: '경', power: 16 },
  { word: '조', power: 12 },
  { word: '억', power: 8 },
  { word: '만', power: 4 },
] as const;
const withinGroup = [
  { word: '천', power: 3 },
  { word: '백', power: 2 },
  { word: '십', power: 1 },
] as const;
const digits = '영일이삼사오육칠팔구';

/** Reads "34억 5천만", "3조 4,500억", "1.5억", "삼십사억 오천만"; null for what is no number. */
export function parseKoreanNumber(text: string): Decimal | null {
  let rest = text.replaceAll(/\s+/gu, '');
  if (rest === '') return null;
  const negative = /^[-−]/u.test(rest);
  if (negative) rest = rest.slice(1);
  let sum: Decimal = { units: 0n, scale: 0 };
  for (const { word, power } of groups) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    // "만" alone is 10,000: the one before it is not said.
    const group = at === 0 ? { units: 1n, scale: 0 } : parseGroup(rest.slice(0, at));
    if (group === null) return null;
    sum = plus(sum, timesPowerOfTen(group, power));
    rest = rest.slice(at + 1);
  }
  const last = rest === '' ? { units: 0n, scale: 0 } : parseGroup(rest);
  if (last === null) return null;
  const { units, scale } = plus(sum, last);
  return { units: negative ? -units : units, scale };
}

/** What stands before 억 or 만: "34", "5천", "1천2백", "삼천사백". */
function parseGroup(text: string): Decimal | null {
  let rest = text;
  let sum: Decimal = { units: 0n, scale: 0 };
  for (const { word, power } of withinGroup) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    const count = at === 0 ? { units: 1n, scale: 0 } : parseDigits(rest.slice(0, at));
    if (count === null) return null;
    sum = plus(sum, timesPowerOfTen(count, power));
    rest = rest.slice(at + 1);
  }
  if (rest === '') return sum;
  const last = parseDigits(rest);
  return last && plus(sum, last);
}

function parseDigits(text: string): Decimal | null {
  const hangul = digits.indexOf(text);
  return text.length === 1 && hangul >= 0 ? { units: BigInt(hangul), scale: 0 } : parseDecimal(text);
}

/** "34억 5천만", "3조 4,567억", "1만 2,345": exact, in the groups in which Korean counts. */
export function formatKoreanNumber({ units, scale }: Decimal): string {
  const one = 10n ** BigInt(scale);
  const size = units < 0n ? -units : units;
  let whole = size / one;
  const fraction = size % one;
  const parts: string[] = [];
  for (const { word, power } of groups) {
    const group = whole / 10n ** BigInt(power);
    whole %= 10n ** BigInt(power);
    if (group > 0n) parts.push(formatGroup(group) + word);
  }
  if (whole > 0n || fraction > 0n || parts.length === 0)
    parts.push(formatDecimal({ units: whole * one + fraction, scale }));
  return (units < 0n ? '−' : '') + parts.join(' ');
}

/** Round thousands and hundreds are said as such: 5천만, 3백만; anything else in figures: 4,567만, 1,200만. */
function formatGroup(group: bigint): string {
  const round = withinGroup.find(({ power }) => {
    const one = 10n ** BigInt(power);
    return power > 1 && group >= one && group < 10n * one && group % one === 0n;
  });
  return round ? `${group / 10n ** BigInt(round.power)}${round.word}` : formatDecimal({ units: group, scale: 0 });
}

/** How a whole number is read in Sino-Korean: 3450000000 -> "삼십사억 오천만". Zero is "영". */
export function readSinoKorean(number: bigint): string {
  if (number === 0n) return '영';
  if (number < 0n) return `마이너스 ${readSinoKorean(-number)}`;
  let rest = number;
  const parts: string[] = [];
  for (const { word, power } of [...groups, { word: '', power: 0 }]) {
    const group = Number((rest / 10n ** BigInt(power)) % (power === 16 ? 10n ** 20n : 10000n));
    rest %= 10n ** BigInt(power);
    if (group > 0) parts.push(group === 1 && word === '만' ? '만' : readGroup(group) + word);
  }
  return parts.join(' ');
}

function readGroup(group: number): string {
  return [...withinGroup, { word: '', power: 0 }]
    .map(({ word, power }) => {
      const digit = Math.floor(group / 10 ** power) % 10;
      if (digit === 0) return '';
      return digit === 1 && word !== '' ? word : digits.charAt(digit) + word;
    })
    .join('');
}
