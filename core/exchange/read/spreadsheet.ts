import { FileRefused } from '#core/exchange/read/refusal.ts';
import type { Cells } from '#core/exchange/read/split-rows.ts';
import type { XmlEvents } from '#core/exchange/read/xml-events.ts';

/** What a sheet may hold with us, and what Excel itself could hold: who claims more is no spreadsheet. */
export const sheetLimits = { rows: 50_000, columns: 64 };
const excelLimits = { rows: 1_048_576, columns: 16_384 };

/** Reads the strings that the cells of a workbook share; what is said of their pronunciation is passed over. */
export function createSharedStringsReader(take: (text: string) => void): XmlEvents {
  let text: string | null = null;
  let inText = false;
  let phonetic = 0;
  return {
    open({ name }) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      if (name === 't') inText = phonetic === 0;
    },
    text(piece) {
      if (inText && text !== null) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name !== 'si' || text === null) return;
      take(unescaped(text));
      text = null;
    },
  };
}

/**
 * Reads the rows of a sheet with their cached values, never a formula. Throws `FileRefused` at a value beyond the limits,
 * and at a place that no spreadsheet has.
 */
export function createSheetReader(strings: readonly string[], take: (row: Cells) => void): XmlEvents {
  let line = 0;
  let column = 0;
  let cells: string[] = [];
  let type = 'n';
  let value: string | null = null;
  let inText = false;
  let phonetic = 0;

  return {
    open({ name, attributes }) {
      if (name === 'dimension') refuseClaim(attributes['ref'] ?? '');
      if (name === 'row') {
        line = attributes['r'] === undefined ? line + 1 : Number(attributes['r']);
        if (!(line >= 1 && line <= excelLimits.rows))
          throw new FileRefused('too-many-rows', 0, String(sheetLimits.rows));
        cells = [];
        column = -1;
      }
      if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r'], line);
        type = attributes['t'] ?? 'n';
      }
      if (name === 'rPh') phonetic += 1;
      inText = (name === 'v' || name === 't') && phonetic === 0;
      if (inText) value ??= '';
    },
    text(piece) {
      if (inText && value !== null) value += piece;
    },
    close(name) {
      inText = false;
      if (name === 'rPh') phonetic -= 1;
      // Text that stands in the cell itself may come in several runs.
      if (name === 'is' && value !== null) put(unescaped(value));
      if (name === 'v' && value !== null) put(valueOf(type, value, strings));
      if (name === 'row' && cells.length > 0) take({ cells, line });
    },
  };

  function put(text: string): void {
    value = null;
    if (text === '') return;
    if (column >= sheetLimits.columns) throw new FileRefused('too-many-columns', line, String(sheetLimits.columns));
    if (line > sheetLimits.rows) throw new FileRefused('too-many-rows', line, String(sheetLimits.rows));
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
}

function valueOf(type: string, value: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'str') return unescaped(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  // What a formula failed at (#N/A) is no text of anybody's.
  if (type === 'e') return '';
  const number = Number(value);
  return type === 'n' && value.trim() !== '' && Number.isFinite(number) ? String(number) : value;
}

/** "B2" is column 1. */
function columnOf(place: string, line: number): number {
  const letters = /^[A-Za-z]+/u.exec(place)?.[0].toUpperCase() ?? '';
  let column = 0;
  for (const letter of letters.slice(0, 8)) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column < 1 || column > excelLimits.columns)
    throw new FileRefused('too-many-columns', line, String(sheetLimits.columns));
  return column - 1;
}

/** What a sheet says of its own size is no more than a claim; one that no spreadsheet can make is a lie. */
function refuseClaim(reference: string): void {
  for (const place of reference.split(':')) {
    if (/^[A-Za-z]/u.test(place)) columnOf(place, 0);
    if (Number(/\d+$/u.exec(place)?.[0] ?? 1) > excelLimits.rows)
      throw new FileRefused('too-many-rows', 0, String(sheetLimits.rows));
  }
}

/** "_x000D_" stands for a character that XML cannot hold (ECMA-376, ST_Xstring). */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export interface SheetPlace {
  name: string;
  /** By which the workbook's relations name its file. */
  relation: string;
}

/** Reads which sheets a workbook has, in their order; hidden ones are the author's own. */
export function createWorkbookReader(take: (sheet: SheetPlace) => void): XmlEvents {
  return {
    open({ name, attributes }) {
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      take({ name: attributes['name'] ?? '', relation });
    },
  };
}

/** Reads where the parts are that a part of an Office file is related to: id, and path in the archive. */
export function createRelationsReader(folder: string, take: (id: string, path: string) => void): XmlEvents {
  return {
    open({ name, attributes }) {
      const target = attributes['Target'];
      if (name !== 'Relationship' || target === undefined || attributes['TargetMode'] === 'External') return;
      take(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : resolved(`${folder}/${target}`));
    },
  };
}

function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
