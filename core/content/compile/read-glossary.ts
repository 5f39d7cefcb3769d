import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { faultsOfIssues } from '#core/content/compile/faults-of-issues.ts';
import type { Report } from '#core/content/compile/fault.ts';
import type { SourceFile } from '#core/content/compile/source-file.ts';
import { termSchema, type Term } from '#core/glossary/term-schema.ts';

const columns = [
  'id',
  'domain',
  'part_of_speech',
  'en',
  'en_admitted',
  'en_deprecated',
  'en_abbreviations',
  'ko',
  'ko_admitted',
  'ko_deprecated',
  'ko_abbreviations',
  'definition_en',
  'definition_ko',
  'note_en',
  'note_ko',
  'status',
  'origin',
] as const;
type Row = Record<(typeof columns)[number], string>;

export interface LocatedTerm {
  term: Term;
  line: number;
}

const parsedRows = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }),
);

/** Reads `glossary.csv`: one concept a row, several designations in one field joined by " | ". */
export function readGlossary(source: SourceFile, report: Report): LocatedTerm[] {
  const header = source.text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0] ?? '';
  if (header !== columns.join(',')) {
    report({ file: source.path, line: 1, code: 'csv-columns', params: { columns: columns.join(',') } });
    return [];
  }
  return rowsOf(source, report).flatMap(({ row, line }) => {
    const parsed = termSchema.safeParse(termOf(row), { reportInput: true });
    if (parsed.success) return [{ term: parsed.data, line }];
    for (const fault of faultsOfIssues(parsed.error.issues, source.path, () => line)) report(fault);
    return [];
  });
}

function rowsOf(source: SourceFile, report: Report): { row: Row; line: number }[] {
  try {
    const records = parsedRows.parse(
      parse(source.text, { bom: true, columns: true, info: true, trim: true, skip_empty_lines: true }),
    );
    // `lines` counts to where a row ends; a field may hold line breaks, so the row began that much earlier.
    return records.map(({ record, info }) => ({ row: record as Row, line: info.lines - lineBreaksIn(record) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    report({ file: source.path, line, code: 'csv-syntax', params: { detail: error.message } });
    return [];
  }
}

function lineBreaksIn(record: Record<string, string>): number {
  return Object.values(record).join('').split('\n').length - 1;
}

function termOf(row: Row): z.input<typeof termSchema> {
  return {
    id: row.id,
    domain: row.domain,
    partOfSpeech: row.part_of_speech as Term['partOfSpeech'],
    en: { preferred: row.en, ...otherDesignations(row.en_admitted, row.en_deprecated, row.en_abbreviations) },
    ko: { preferred: row.ko, ...otherDesignations(row.ko_admitted, row.ko_deprecated, row.ko_abbreviations) },
    definition: bilingualOf(row.definition_en, row.definition_ko),
    note: bilingualOf(row.note_en, row.note_ko),
    status: row.status as Term['status'],
    origin: row.origin as Term['origin'],
  };
}

function otherDesignations(admitted: string, deprecated: string, abbreviations: string) {
  return { admitted: several(admitted), deprecated: several(deprecated), abbreviations: several(abbreviations) };
}

function several(field: string): string[] {
  return field === '' ? [] : field.split('|').map((part) => part.trim());
}

function bilingualOf(en: string, ko: string): { en: string; ko: string | null } | null {
  return en === '' && ko === '' ? null : { en, ko: ko === '' ? null : ko };
}
