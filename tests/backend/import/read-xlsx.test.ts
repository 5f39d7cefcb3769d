import { describe, expect, it } from 'vitest';
import { pairs, readGlossary } from '../../support/glossary-file.ts';
import { zipOf } from '../../support/zip.ts';

interface Book {
  sheets: Record<string, string>;
  strings?: string;
  hidden?: string[];
}

/** A workbook as Excel lays it out, of the XML inside each sheet's `worksheet`. */
function workbook({ sheets, strings, hidden = [] }: Book): Buffer {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const names = Object.keys(sheets);
  const list = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${hidden.includes(name) ? 'state="hidden"' : ''} r:id="rId${at}"/>`,
  );
  const targets = names.map((_, at) => `<Relationship Id="rId${at}" Type="t" Target="worksheets/sheet${at}.xml"/>`);
  return zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'xl/workbook.xml', data: `<workbook ${main} ${relations}><sheets>${list.join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', data: `<Relationships>${targets.join('')}</Relationships>` },
    ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: `<sst ${main}>${strings}</sst>` }]),
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at}.xml`,
      data: `<worksheet ${main}>${sheets[name]}</worksheet>`,
    })),
  ]);
}

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const table = (rows: string[][]) =>
  `<sheetData>${rows.map((cells) => `<row>${cells.map(inline).join('')}</row>`).join('')}</sheetData>`;

describe('A glossary as a spreadsheet', () => {
  it('gives shared strings, text in cells, and what formulas came to', async () => {
    const reading = await readGlossary(
      workbook({
        strings:
          '<si><t>English</t></si><si><t>Korean</t></si><si><r><t>har</t></r>\n<r><t xml:space="preserve">bour </t></r></si><si><t>항만</t><rPh sb="0"><t>hang</t></rPh></si><si><t>line_x000A_break</t></si>',
        sheets: {
          Terms: `<dimension ref="A1:C4"/><sheetData>
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Note</t></is></c></row>
            <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="s"><v>3</v></c><c r="C3"><f>1+1</f><v>2.0</v></c></row>
            <row r="4"><c r="B4" t="str"><f>"바"&amp;"다"</f><v>바다</v></c><c r="C4" t="e"><v>#N/A</v></c></row>
            <row r="5"><c r="A5" t="inlineStr"><is><r><t>key</t></r>
              <r><t>board</t></r></is></c><c r="B5" t="s"><v>4</v></c></row>
            <row r="6" spans="1:16384"><c r="XFD6" s="1"/></row></sheetData>`,
        },
      }),
    );
    expect(reading).toMatchObject({ format: 'xlsx', encoding: null, header: true, otherSheets: [] });
    expect(pairs(reading)).toEqual(['harbour = 항만', ' = 바다', 'keyboard = line\nbreak']);
    expect(reading.rows.map(({ line, row }) => [line, row.note.en])).toEqual([
      [3, '2'],
      [4, ''],
      [5, ''],
    ]);
  });

  it('is the first sheet that is shown and holds anything; the others are named', async () => {
    const reading = await readGlossary(
      workbook({
        sheets: {
          Empty: '<sheetData/>',
          Secret: table([['x', '숨김']]),
          First: table([['port', '항만']]),
          Second: table([['sea', '바다']]),
          Blank: '<sheetData><row/></sheetData>',
        },
        hidden: ['Secret'],
      }),
    );
    expect(pairs(reading)).toEqual(['port = 항만']);
    expect(reading.otherSheets).toEqual(['Second']);
  });

  const cell = (place: string, row: number) =>
    `<sheetData><row r="1">${inline('a')}${inline('가')}</row><row r="${row}"><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`;

  it.each([
    ['two billion columns', cell('ZZZZZZ2', 2), 'too-many-columns', 2],
    ['sixty-five columns', cell('BM2', 2), 'too-many-columns', 2],
    ['a billion rows', cell('A1000000000', 1_000_000_000), 'too-many-rows', 0],
    ['row 50,001', cell('A50001', 50_001), 'too-many-rows', 50_001],
    ['a size that no spreadsheet has', `<dimension ref="A1:BZZZZZ9"/>${table([['a', '가']])}`, 'too-many-columns', 0],
    ['rows that no spreadsheet has', `<dimension ref="A1:B4000000000"/>${table([['a', '가']])}`, 'too-many-rows', 0],
    ['no row', '<sheetData/>', 'no-terms', 0],
    ['broken XML', '<sheetData>\n<row>', 'xml-malformed', 2],
    ['an entity of its own', '&x;', 'xml-entity', 1],
  ])('with %s is refused', async (_, sheet, code, line) => {
    await expect(readGlossary(workbook({ sheets: { Terms: sheet } }))).rejects.toMatchObject({ code, line });
  });

  it('that lacks a part, or is another kind of file, is refused', async () => {
    const halved = zipOf([{ name: 'xl/workbook.xml', data: '<workbook/>' }]);
    await expect(readGlossary(halved)).rejects.toMatchObject({ code: 'archive-lacks' });
    const document = zipOf([{ name: 'word/document.xml', data: '<document/>' }]);
    await expect(readGlossary(document)).rejects.toMatchObject({ code: 'unknown-format' });
  });
});
