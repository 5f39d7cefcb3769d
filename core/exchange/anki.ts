import { cellsOfRow, rowColumns } from '#core/exchange/cells-of-row.ts';
import type { TermRow } from '#core/exchange/term-row.ts';

/** The two sides of a card first: whoever takes no more than two fields has them. */
const order = ['en', 'ko', ...rowColumns.filter((column) => column !== 'en' && column !== 'ko')] as const;
const places = order.map((column) => rowColumns.indexOf(column));

/**
 * Terms as text for Anki (2.1.54 and newer), a note each. All of a row is carried, but for blanks at the ends of its
 * texts and for "|" in a designation, which divides two.
 */
export function ankiOfRows(rows: Iterable<TermRow>): string {
  const lines = ['#separator:tab', '#html:true', `#columns:${order.join('\t')}`];
  for (const row of rows) {
    const cells = cellsOfRow(row);
    lines.push(places.map((place) => html(cells[place] ?? '')).join('\t'));
  }
  return `${lines.join('\n')}\n`;
}

/** Text in which nothing is markup, a sound, a cloze or a comment of Anki's, nor divides fields. */
function html(text: string): string {
  return text.replaceAll(/[&<>"{[\t\r]|^#/gu, (character) => `&#${character.codePointAt(0)};`).replaceAll('\n', '<br>');
}
