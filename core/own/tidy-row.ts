import { emptyRow, type TermRow } from '#core/exchange/term-row.ts';
import type { Designations } from '#core/glossary/term-schema.ts';

/** What a user gives of an own term. */
export type GivenRow = Omit<TermRow, 'id' | 'kept'>;

/** Without blanks around, empty variants, and variants that say the same again. */
export function tidyRow(row: GivenRow): GivenRow {
  return {
    ...row,
    en: tidyDesignations(row.en),
    ko: tidyDesignations(row.ko),
    definition: { en: row.definition.en.trim(), ko: row.definition.ko.trim() },
    note: { en: row.note.en.trim(), ko: row.note.ko.trim() },
    domain: row.domain.trim(),
    sessions: [...new Set(row.sessions)],
    speakers: [...new Set(row.speakers)],
  };
}

/** Whether the row names nothing in either language: that is no term. */
export function namesNothing({ en, ko }: Pick<TermRow, 'en' | 'ko'>): boolean {
  return en.preferred.trim() === '' && ko.preferred.trim() === '';
}

export const emptyGivenRow: GivenRow = (({ id: _id, kept: _kept, ...row }) => row)(emptyRow);

function tidyDesignations({ preferred, abbreviations, admitted, deprecated }: Designations): Designations {
  const said = new Set(['', preferred.trim()]);
  const fresh = (texts: readonly string[]) =>
    texts
      .map((text) => text.trim())
      .filter((text) => {
        const isFresh = !said.has(text);
        said.add(text);
        return isFresh;
      });
  return {
    preferred: preferred.trim(),
    abbreviations: fresh(abbreviations),
    admitted: fresh(admitted),
    deprecated: fresh(deprecated),
  };
}
