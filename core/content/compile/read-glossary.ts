import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { faultsOfIssues } from '#core/content/compile/faults-of-issues.ts';
import type { Report } from '#core/content/compile/fault.ts';
import type { SourceFile } from '#core/content/compile/source-file.ts';
import { glossaryColumns, termOfRow, type GlossaryRow } from '#core/glossary/glossary-columns.ts';
import { termSchema, type Term } from '#core/glossary/term-schema.ts';

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
  if (header !== glossaryColumns.join(',')) {
    report({ file: source.path, line: 1, code: 'csv-columns', params: { columns: glossaryColumns.join(',') } });
    return [];
  }
  return rowsOf(source, report).flatMap(({ row, line }) => {
    const parsed = termSchema.safeParse(termOfRow(row), { reportInput: true });
    if (parsed.success) return [{ term: parsed.data, line }];
    for (const fault of faultsOfIssues(parsed.error.issues, source.path, () => line)) report(fault);
    return [];
  });
}

function rowsOf(source: SourceFile, report: Report): { row: GlossaryRow; line: number }[] {
  try {
    const records = parsedRows.parse(
      parse(source.text, { bom: true, columns: true, info: true, trim: true, skip_empty_lines: true }),
    );
    // `lines` counts to where a row ends; a field may hold line breaks, so the row began that much earlier.
    return records.map(({ record, info }) => ({ row: record as GlossaryRow, line: info.lines - lineBreaksIn(record) }));
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
