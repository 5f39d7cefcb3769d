import { isFormula } from '#core/exchange/csv.ts';
import type { RowWarning } from '#core/exchange/read/reading.ts';
import type { TermRow } from '#core/exchange/term-row.ts';

/** Marks that change the direction of what follows: text can be made to read as other than it is (Unicode TR 36). */
const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Characters that take part in the text and show nothing: format characters, controls, Hangul fillers. */
const invisible = /(?![\t\n\r\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])[\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0]/u;

/** Texts of nothing but these need no closer look. */
const plain = /^[\t\n\r -~가-힣·–—‘’“”]*$/u;

const none: readonly RowWarning[] = [];

/** What a reader should know of the texts of a row before taking it. */
export function rowWarnings(texts: readonly string[]): readonly RowWarning[] {
  const odd = texts.filter((text) => !plain.test(text));
  const hasFormula = texts.some(isFormula);
  if (odd.length === 0 && !hasFormula) return none;
  return [
    ...(odd.some((text) => invisible.test(text)) ? ['invisible' as const] : []),
    ...(odd.some((text) => bidi.test(text)) ? ['bidi' as const] : []),
    ...(hasFormula ? ['formula' as const] : []),
  ];
}

/** Every text of a row. */
export function textsOf({ en, ko, definition, note, domain, sessions, speakers, kept }: TermRow): string[] {
  return [
    ...[en, ko].flatMap(({ preferred, admitted, deprecated, abbreviations }) => [
      preferred,
      ...admitted,
      ...deprecated,
      ...abbreviations,
    ]),
    definition.en,
    definition.ko,
    note.en,
    note.ko,
    domain,
    ...sessions,
    ...speakers,
    ...Object.entries(kept).flat(),
  ];
}
