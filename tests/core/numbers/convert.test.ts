import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertNumber, isNumberWithWord } from '#core/numbers/convert.ts';
import { formatDecimal, parseDecimal } from '#core/numbers/decimal.ts';

const first = (text: string) => convertNumber(text)[0];

describe('quantities', () => {
  it.each([
    ['3.45 billion', '34억 5천만', 'three point four five billion'],
    ['12 million', '1,200만', 'twelve million'],
    ['345 million', '3억 4,500만', 'three hundred forty-five million'],
    ['1,234', '1,234', 'one thousand two hundred thirty-four'],
    ['0.5', '0.5', 'zero point five'],
    ['-2 million', '−2백만', 'minus two million'],
  ])('%s', (text, ko, reading) => {
    expect(first(text)?.ko.text).toBe(ko);
    expect(first(text)?.en.reading).toBe(reading);
  });

  it.each([
    ['34억 5천만', '3.45 billion', '삼십사억 오천만'],
    ['12조', '12 trillion', '십이조'],
    ['9,999조', '9.999 quadrillion', '구천구백구십구조'],
    ['3.14', '3.14', '삼점일사'],
    ['１２조', '12 trillion', '십이조'],
  ])('%s', (text, en, reading) => {
    expect(first(text)?.en.text).toBe(en);
    expect(first(text)?.ko.reading).toBe(reading);
  });

  it('come back exactly from the other language, up to 9,999조', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n }), (units) => {
        const figures = formatDecimal({ units, scale: 0 });
        const there = convertNumber(figures).find(({ kind }) => kind === 'quantity');
        const back = (text: string) => convertNumber(text).find(({ kind }) => kind === 'quantity')?.ko.text;
        expect(back(there?.en.text ?? '')).toBe(there?.ko.text);
        expect(back(there?.ko.text ?? '')).toBe(there?.ko.text);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('percentages', () => {
  it.each([
    ['65%', '65 percent', '65%', 'sixty-five percent', '육십오 퍼센트'],
    ['65 per cent', '65 percent', '65%', 'sixty-five percent', '육십오 퍼센트'],
    ['0.5프로', '0.5 percent', '0.5%', 'zero point five percent', '영점오 퍼센트'],
    ['1%p', '1 percentage point', '1%포인트', 'one percentage point', '일 퍼센트포인트'],
    ['3 percentage points', '3 percentage points', '3%포인트', 'three percentage points', '삼 퍼센트포인트'],
  ])('%s', (text, en, ko, readEn, readKo) => {
    expect(convertNumber(text)).toEqual([
      { kind: 'percent', rounded: null, en: { text: en, reading: readEn }, ko: { text: ko, reading: readKo } },
    ]);
  });
});

describe('ordinals', () => {
  it.each([
    ['1st', 'first', '제일 · 첫 번째'],
    ['12th', 'twelfth', '제십이 · 열두 번째'],
    ['20th', 'twentieth', '제이십 · 스무 번째'],
    ['제27', 'twenty-seventh', '제이십칠 · 스물일곱 번째'],
    ['27번째', 'twenty-seventh', '제이십칠 · 스물일곱 번째'],
    ['101st', 'one hundred first', '제백일 · 백한 번째'],
    ['74 번째', 'seventy-fourth', '제칠십사 · 일흔네 번째'],
  ])('%s', (text, en, ko) => {
    expect(first(text)).toMatchObject({ kind: 'ordinal', en: { reading: en }, ko: { reading: ko } });
  });

  it.each(['22th', '11st', '0th', '27st'])('“%s” is none', (text) => expect(convertNumber(text)).toEqual([]));
});

describe('years', () => {
  it.each([
    ['2019', 'twenty nineteen', '이천십구년'],
    ['2030년', 'twenty thirty', '이천삼십년'],
    ['2009', 'two thousand nine', '이천구년'],
    ['2000', 'two thousand', '이천년'],
    ['1905', 'nineteen oh five', '천구백오년'],
    ['1900', 'nineteen hundred', '천구백년'],
    ['1592년', 'fifteen ninety-two', '천오백구십이년'],
  ])('%s', (text, en, ko) => {
    expect(first(text)).toMatchObject({ kind: 'year', en: { reading: en }, ko: { reading: ko } });
  });

  it('figures alone are a quantity too, and outside the usual years only that', () => {
    expect(convertNumber('2019').map(({ kind }) => kind)).toEqual(['year', 'quantity']);
    expect(convertNumber('1200').map(({ kind }) => kind)).toEqual(['quantity']);
    expect(convertNumber('2,019').map(({ kind }) => kind)).toEqual(['quantity']);
  });
});

describe('areas: 1평 is 400/121 ㎡', () => {
  it.each([
    ['121평', '400 ㎡', '121평', null],
    ['1평', '3.31 ㎡', '1평', 'en'],
    ['1,200평', '3,966.94 ㎡', '1,200평', 'en'],
    ['4,000 m2', '4,000 ㎡', '1,210평', null],
    ['3만 평', '99,173.55 ㎡', '3만평', 'en'],
    ['1.2 million square metres', '1.2 million ㎡', '36만 3,000평', null],
    ['100㎡', '100 ㎡', '30.25평', null],
    ['120㎡', '120 ㎡', '36.3평', null],
    ['59.97㎡', '59.97 ㎡', '18.14평', 'ko'],
  ])('%s', (text, en, ko, rounded) => {
    expect(convertNumber(text)).toMatchObject([{ kind: 'area', rounded, en: { text: en }, ko: { text: ko } }]);
  });

  it('is rounded to the nearest hundredth and no further off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (pyeong) => {
        const text = first(`${pyeong}평`)?.en.text.replace(' ㎡', '').replace(' million', '') ?? '';
        const metres = parseDecimal(text);
        expect(metres).not.toBeNull();
        const shown =
          (Number(metres?.units) / 10 ** (metres?.scale ?? 0)) *
          (first(`${pyeong}평`)?.en.text.includes('million') ? 1e6 : 1);
        expect(Math.abs(shown - (pyeong * 400) / 121)).toBeLessThan(0.0051);
      }),
    );
  });
});

describe('what is no number', () => {
  it.each([
    '',
    'apples',
    '3 apples',
    '1.2.3',
    '1,2',
    '5 5',
    '1 5억',
    '5억 3조',
    '%',
    'th',
    '99999999999999999999',
    '５Ｇ',
  ])('“%s” says nothing', (text) => expect(convertNumber(text)).toEqual([]));

  it('never throws, and takes no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Array.isArray(convertNumber(text))).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    const started = performance.now();
    convertNumber('9'.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(30);
  });
});

it.each([
  ['3.45 billion', true],
  ['65%', true],
  ['12조', true],
  ['2019', false],
  ['decentralization', false],
])('is “%s” a number with its word? %s', (text, expected) => expect(isNumberWithWord(text)).toBe(expected));
