import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from '#core/numbers/decimal.ts';
import { formatEnglishNumber, parseEnglishNumber } from '#core/numbers/english-number.ts';
import { formatKoreanNumber, parseKoreanNumber, readSinoKorean } from '#core/numbers/korean-number.ts';

const english = (text: string) => {
  const number = parseEnglishNumber(text);
  return number && formatKoreanNumber(number);
};
const korean = (text: string) => {
  const number = parseKoreanNumber(text);
  return number && formatEnglishNumber(number);
};

describe('English to Korean', () => {
  it.each([
    ['3.45 billion', '34억 5천만'],
    ['12 trillion 300 million', '12조 3억'],
    ['1.5 million', '150만'],
    ['4,567,890', '456만 7,890'],
    ['10 thousand', '1만'],
    ['2 hundred thousand', '20만'],
    ['0.5', '0.5'],
    ['3.2bn', '32억'],
    ['0', '0'],
    ['-2 million', '−2백만'],
  ])('%s', (from, to) => expect(english(from)).toBe(to));

  it.each(['', 'many', '1,23', '3 million 2 billion', 'billion', '5 apples'])('“%s” is no number', (text) => {
    expect(parseEnglishNumber(text)).toBeNull();
  });
});

describe('한국어에서 영어로', () => {
  it.each([
    ['34억 5천만', '3.45 billion'],
    ['3조 4,500억', '3.45 trillion'],
    ['1만', '10,000'],
    ['만', '10,000'],
    ['1천2백만', '12 million'],
    ['삼십사억 오천만', '3.45 billion'],
    ['1.5억', '150 million'],
    ['456만 7,890', '4.56789 million'.replace('4.56789 million', '4,567,890')],
    ['영', '0'],
  ])('%s', (from, to) => expect(korean(from)).toBe(to));

  it.each(['', '많이', '억억', '1,2'])('“%s”은(는) 수가 아니다', (text) => expect(parseKoreanNumber(text)).toBeNull());
});

describe('한자어 수 읽기', () => {
  it.each([
    [0n, '영'],
    [65n, '육십오'],
    [2030n, '이천삼십'],
    [10_000n, '만'],
    [110_000n, '십일만'],
    [3_450_000_000n, '삼십사억 오천만'],
    [1_000_000_000_000n, '일조'],
  ])('%s', (number, reading) => expect(readSinoKorean(number)).toBe(reading));
});

describe('exact both ways, up to 9,999조', () => {
  const number = fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n });
  it('through Korean figures', () => {
    fc.assert(
      fc.property(number, (units) => {
        expect(parseKoreanNumber(formatKoreanNumber({ units, scale: 0 }))).toEqual({ units, scale: 0 });
      }),
      { numRuns: 10_000 },
    );
  });
  it('through the Korean reading', () => {
    fc.assert(
      fc.property(number, (units) => {
        expect(parseKoreanNumber(readSinoKorean(units))).toEqual({ units, scale: 0 });
      }),
      { numRuns: 10_000 },
    );
  });
  it('through English figures and scale words, with decimals', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), (units, scale) => {
        const exact = parseDecimal(formatDecimal({ units, scale }));
        if (exact === null) throw new Error('A formatted decimal cannot be read.');
        expect(parseEnglishNumber(formatEnglishNumber(exact))).toEqual(exact);
      }),
      { numRuns: 10_000 },
    );
  });
  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,-−억조만천백십일이삼 billionm%'), maxLength: 30 }),
        (text) => {
          parseEnglishNumber(text);
          parseKoreanNumber(text);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
