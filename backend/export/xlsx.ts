import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { cellsOfRow, rowColumns } from '#core/exchange/cells-of-row.ts';
import type { TermRow } from '#core/exchange/term-row.ts';
import { element, toXml, type Element } from '#core/exchange/xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** So that a file is the same whenever it is written: zip knows no earlier day. */
const noDay = new Date(1980, 0, 1);

/**
 * Terms as an Excel workbook (ECMA-376), one sheet in the columns of the CSV. All cells are texts: none is run as a
 * formula, so none needs a guard. All of a row is carried, but for blanks at the ends of its texts and for "|" in a
 * designation, which divides two.
 */
export async function xlsxOfRows(rows: Iterable<TermRow>): Promise<Buffer> {
  const zip = new ZipFile();
  const add = (name: string, xml: string) =>
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`), name, {
      mtime: noDay,
    });
  add('[Content_Types].xml', toXml(contentTypes));
  add('_rels/.rels', relationsOf('officeDocument', 'xl/workbook.xml'));
  add('xl/_rels/workbook.xml.rels', relationsOf('worksheet', 'worksheets/sheet1.xml'));
  const sheet = element('sheet', { name: 'Terms', sheetId: '1', 'r:id': 'rId1' });
  add(
    'xl/workbook.xml',
    toXml(element('workbook', { xmlns: main, 'xmlns:r': relations }, element('sheets', {}, sheet))),
  );
  add('xl/worksheets/sheet1.xml', sheetXml(rows));
  zip.end();
  return await buffer(zip.outputStream);
}

const contentTypes = element(
  'Types',
  { xmlns: `${packaged}/content-types` },
  element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
  partOf('workbook.xml', 'sheet.main'),
  partOf('worksheets/sheet1.xml', 'worksheet'),
);

function partOf(name: string, kind: string): Element {
  const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  return element('Override', { PartName: `/xl/${name}`, ContentType: type });
}

function relationsOf(kind: string, target: string): string {
  const related = element('Relationship', { Id: 'rId1', Type: `${relations}/${kind}`, Target: target });
  return toXml(element('Relationships', { xmlns: `${packaged}/relationships` }, related));
}

/** The head stays in sight as one scrolls. */
function sheetXml(rows: Iterable<TermRow>): string {
  const pane = element('pane', { ySplit: '1', topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  const views = element('sheetViews', {}, element('sheetView', { workbookViewId: '0' }, pane));
  const lines = [rowXml(rowColumns)];
  for (const row of rows) lines.push(rowXml(cellsOfRow(row)));
  return `<worksheet xmlns="${main}">${toXml(views)}<sheetData>\n${lines.join('')}</sheetData></worksheet>\n`;
}

function rowXml(cells: readonly string[]): string {
  return toXml(element('row', {}, ...cells.map(cell)));
}

function cell(text: string): Element {
  if (text === '') return element('c', {});
  return element('c', { t: 'inlineStr' }, element('is', {}, element('t', { 'xml:space': 'preserve' }, escaped(text))));
}

/** What XML cannot hold is written as "_x0007_", and what looks like that as text "_x005F_x0007_" (ST_Xstring). */
function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replaceAll(
      /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
