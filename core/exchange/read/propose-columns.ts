import { meaningOfName } from '#core/exchange/read/column-names.ts';
import type { Column, ColumnMeaning, Mapping } from '#core/exchange/read/reading.ts';
import type { Language } from '#core/texts/language.ts';

const samples = 5;
const longestSample = 80;

export interface ProposedColumns {
  columns: Column[];
  header: boolean;
}

/** What the columns of a table are, as its first rows show; or as the user said. */
export function proposeColumns(
  rows: readonly (readonly string[])[],
  mapping?: Mapping,
  /** Whether the first row names the columns, where that is known. */
  named?: boolean,
): ProposedColumns {
  const [first = [], ...rest] = rows;
  const header = mapping?.header ?? named ?? isHeader(first, rest);
  const data = header ? rest : rows;
  const width = header ? widthUnder(first, rest) : Math.max(...rows.map((row) => row.length), 0);
  const seen = Array.from({ length: width }, (_, at) => data.map((row) => row[at]?.trim() ?? '').filter(Boolean));
  const names = Array.from({ length: width }, (_, at) => (header && first[at]?.trim()) || letters(at));
  const proposed = header ? byName(names, seen) : seen.map(() => null);
  const meanings = mapping ? names.map((_, at) => mapping.meanings[at] ?? 'ignore') : byScript(proposed, seen);
  const columns = names.map((name, at) => ({
    name,
    sample: (seen[at] ?? []).slice(0, samples).map((text) => text.slice(0, longestSample)),
    meaning: meanings[at] ?? 'ignore',
  }));
  return { columns, header };
}

/** A header says how many columns there are, unless most rows have more: those have columns without a name. */
function widthUnder(first: readonly string[], rest: readonly (readonly string[])[]): number {
  const wider = rest.filter((row) => row.length > first.length);
  return wider.length * 2 > rest.length ? Math.max(...wider.map((row) => row.length)) : first.length;
}

/** A first row that names a column of terms, and any other of its columns or is the only one. */
function isHeader(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  const meanings = first.map((name, at) => meaningOfName(name, scriptOf(rest.map((row) => row[at] ?? ''))));
  const known = meanings.filter((meaning) => meaning !== null);
  const namesTerms = known.includes('en') || known.includes('ko');
  return namesTerms && (known.length > 1 || first.length === 1);
}

function byName(names: readonly string[], seen: readonly (readonly string[])[]): (ColumnMeaning | null)[] {
  const taken = new Set<ColumnMeaning>();
  return names.map((name, at) => {
    const meaning = meaningOfName(name, scriptOf(seen[at] ?? []));
    if (meaning === null || taken.has(meaning)) return null;
    if (meaning !== 'kept') taken.add(meaning);
    return meaning;
  });
}

/** Where no name says which columns hold terms: the first of each script. What is left is kept by its name. */
function byScript(meanings: readonly (ColumnMeaning | null)[], seen: readonly (readonly string[])[]): ColumnMeaning[] {
  const found = [...meanings];
  for (const language of ['en', 'ko'] as const) {
    if (found.includes(language)) continue;
    const at = seen.findIndex((texts, column) => found[column] === null && isWrittenIn(texts, language));
    if (at >= 0) found[at] = language;
  }
  return found.map((meaning) => meaning ?? 'kept');
}

function isWrittenIn(texts: readonly string[], language: Language): boolean {
  return texts.some((text) => /\p{L}/u.test(text)) && scriptOf(texts) === language;
}

/** Korean where most of the texts have Hangul. */
function scriptOf(texts: readonly string[]): Language {
  const written = texts.filter((text) => /\p{L}/u.test(text));
  return written.filter((text) => /\p{Script=Hangul}/u.test(text)).length * 2 > written.length ? 'ko' : 'en';
}

/** A, B … Z, AA, as spreadsheets call columns. */
export function letters(at: number): string {
  return (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCodePoint(65 + (at % 26));
}
