import type { TermRow } from '#core/exchange/term-row.ts';

const fields = [
  'term:en',
  'term:ko',
  'pos:en',
  'term status',
  'concept ID',
  'domain',
  'definition:en',
  'definition:ko',
  'comment:en',
  'comment:ko',
  'x-termType',
];

/**
 * Terms as UTX 2.0 (AAMT): a line a designation, the lines of a concept under its id. `at`: when it is written, ISO 8601.
 * UTX has no place for line breaks, sessions, speakers and what a row keeps beside; a designation stands once in a
 * concept.
 */
export function utxOfRows(rows: Iterable<TermRow>, at: string): string {
  const lines = [`#UTX 2.00; en/ko; ${at}; bidirectional`, `#${fields.join('\t')}`];
  let count = 0;
  for (const row of rows) lines.push(...linesOf(row, `concept ${(count += 1)}`));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function linesOf({ id, en, ko, domain, partOfSpeech, definition, note }: TermRow, madeUp: string): string[] {
  const concept = id ?? madeUp;
  const pos = partOfSpeech === 'proper-noun' ? 'properNoun' : (partOfSpeech ?? '');
  const about = [domain, definition.en, definition.ko, note.en, note.ko];
  const line = (english: string, korean: string, status: string, rest: readonly string[], type = '') => {
    const texts = [english, korean, pos, status, concept, ...rest, type].map(onOneLine);
    // A line that begins with # is a comment.
    return texts.join('\t').replace(/^#/u, ' #');
  };
  const others = (status: string, english: readonly string[], korean: readonly string[], type = '') => [
    ...english.map((text) => line(text, ko.preferred, status, ['', '', '', '', ''], type)),
    ...korean.map((text) => line(en.preferred, text, status, ['', '', '', '', ''], type)),
  ];
  return [
    line(en.preferred, ko.preferred, 'approved', about),
    ...others('approved', en.abbreviations, ko.abbreviations, 'abbreviation'),
    ...others('non-standard', en.admitted, ko.admitted),
    ...others('forbidden', en.deprecated, ko.deprecated),
  ];
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/gu, ' ').trim();
}
