import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowSplitter } from '#core/exchange/read/split-rows.ts';

function split(text: string, step: number, delimiter = ',') {
  const splitter = createRowSplitter({ delimiter, lineEnd: '\n' });
  const rows = [];
  for (let at = 0; at < text.length; at += step) rows.push(...splitter.push(text.slice(at, at + step)));
  return [...rows, ...splitter.end()];
}

const cell = fc.string({ unit: fc.constantFrom('a', '한', ',', ';', '"', '\n', ' ') });
const written = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('Rows of delimited text', () => {
  it('come out as they were written, with the line each begins in, however the text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 20 }),
        (rows, lineEnd, step) => {
          const text = rows.map((cells) => cells.map(written).join(',') + lineEnd).join('');
          let line = 1;
          const expected = rows.map((cells) => {
            const row = { cells, line };
            line += 1 + cells.join('').split('\n').length - 1;
            return row;
          });
          expect(split(text, step)).toEqual(expected.filter(({ cells }) => cells.some((content) => content !== '')));
        },
      ),
    );
  });

  it('are those that a well-tried reader finds, or both refuse', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '한', ',', '"', '\n', '\r\n'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 8 }), (given, step) => {
        const tried = attempt(() =>
          parse(given, { relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\n', '\r\n'] }),
        );
        const own = attempt(() => split(given, step).map(({ cells }) => cells));
        // It refuses a quote within an unquoted field, which people write for inches.
        if (tried === null) return;
        expect(own).toEqual(tried.filter((cells: string[]) => cells.some((content) => content !== '')));
      }),
      { numRuns: 2_000 },
    );
  });

  it('hold a quote that stands within a field', () => {
    expect(split('a 5" pipe,관\n', 99)[0]?.cells).toEqual(['a 5" pipe', '관']);
  });
});

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
