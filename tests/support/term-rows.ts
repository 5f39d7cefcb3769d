import fc from 'fast-check';
import type { TermRow } from '#core/exchange/term-row.ts';
import { emptyRow } from '#core/exchange/term-row.ts';
import { partsOfSpeech } from '#core/glossary/term-schema.ts';

/** Text as people and programs write it, without white space at its ends. */
export const anyText = (units = [...'ab가나 =+-@＝"\'\\,;\t\n\r#<&>[]*_`{}:$%한\u200B\u202Eé😀1']) =>
  fc.string({ unit: fc.constantFrom(...units), maxLength: 12 }).map((text) => text.replaceAll(/\r\n?/gu, '\n').trim());

const filled = (text: fc.Arbitrary<string>) => text.filter((made) => made !== '');

/** A term with everything that a row can hold, as far as `text` allows. Designations have no "|", which divides them. */
export function anyTermRow(text: fc.Arbitrary<string> = anyText()): fc.Arbitrary<TermRow> {
  const designation = filled(text.map((made) => made.replaceAll(/[\t\n]/gu, ' ').trim()));
  const list = fc.uniqueArray(designation, { maxLength: 3 });
  const designations = fc.record({ preferred: designation, admitted: list, deprecated: list, abbreviations: list });
  const texts = fc.record({ en: text, ko: text });
  const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,4})?$/u);
  return fc.record({
    id: fc.option(slug),
    en: designations,
    ko: designations,
    definition: texts,
    note: texts,
    domain: text,
    partOfSpeech: fc.option(fc.constantFrom(...partsOfSpeech)),
    sessions: fc.uniqueArray(slug, { maxLength: 2 }),
    speakers: fc.uniqueArray(slug, { maxLength: 2 }),
    kept: fc.dictionary(filled(text), filled(text), { maxKeys: 2, noNullPrototype: true }),
  });
}

/** A term of two designations and nothing more, but for what is said. */
export function termRow(en: string, ko: string, rest: Partial<TermRow> = {}): TermRow {
  return { ...emptyRow, en: { ...emptyRow.en, preferred: en }, ko: { ...emptyRow.ko, preferred: ko }, ...rest };
}
