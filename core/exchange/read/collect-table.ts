import { proposeColumns } from '#core/exchange/read/propose-columns.ts';
import type { GlossaryReading, Mapping, ReadRow } from '#core/exchange/read/reading.ts';
import { FileRefused, type Refused } from '#core/exchange/read/refusal.ts';
import { createRowOfCells, type RowOfCells } from '#core/exchange/read/row-of-cells.ts';
import type { Cells } from '#core/exchange/read/split-rows.ts';

/** As many rows are looked at before the columns are told. */
const rowsToPropose = 50;

export interface TableLimits {
  rows: number;
  columns: number;
}

export type CollectedTable = Pick<GlossaryReading, 'columns' | 'header' | 'rows' | 'refused'>;

export interface TableCollector {
  add(cells: Cells): void;
  end(): CollectedTable;
}

export interface CollectorOptions {
  mapping?: Mapping | undefined;
  named?: readonly string[] | undefined;
  guarded?: boolean;
}

/**
 * Makes terms of the rows of a table as they come. `named`: the names of the columns where the file gives them apart from
 * its rows. `guarded`: fields may have an apostrophe against being run as formulas. Throws `FileRefused` when the table is too large or no column holds terms.
 */
export function createTableCollector(
  { rows: mostRows, columns: mostColumns }: TableLimits,
  { mapping, named, guarded = false }: CollectorOptions = {},
): TableCollector {
  const first: Cells[] = named ? [{ cells: [...named], line: 0 }] : [];
  const rows: ReadRow[] = [];
  const refused: Refused[] = [];
  let proposed: ReturnType<typeof proposeColumns> | null = null;
  let rowOf: RowOfCells | null = null;
  let count = 0;

  const take = (cells: Cells) => {
    const made = rowOf?.(cells);
    if (made === undefined) return;
    if ('code' in made) refused.push(made);
    else rows.push(made);
  };
  const propose = () => {
    const header = named ? true : undefined;
    const chosen = mapping && { ...mapping, header: header ?? mapping.header };
    proposed = proposeColumns(
      first.map(({ cells }) => cells),
      chosen,
      header,
    );
    const { columns } = proposed;
    if (!columns.some(({ meaning }) => termMeanings.has(meaning))) throw new FileRefused('no-term-column', 1);
    rowOf = createRowOfCells(columns, guarded);
    for (const cells of proposed.header ? first.slice(1) : first) take(cells);
  };

  return {
    add(cells) {
      count += 1;
      if (count > mostRows) throw new FileRefused('too-many-rows', cells.line, String(mostRows));
      if (cells.cells.length > mostColumns) throw new FileRefused('too-many-columns', cells.line, String(mostColumns));
      if (rowOf) return take(cells);
      first.push(cells);
      if (first.length >= rowsToPropose) propose();
    },
    end() {
      if (!rowOf && count > 0) propose();
      if (!proposed || (rows.length === 0 && refused.length === 0)) throw new FileRefused('no-terms');
      return { columns: proposed.columns, header: named ? null : proposed.header, rows, refused };
    },
  };
}

/** A row can be a term by any of these alone. */
const termMeanings = new Set(['en', 'enAdmitted', 'enAbbreviations', 'ko', 'koAdmitted', 'koAbbreviations']);
