import { emptyRow, type TermRow } from '#core/exchange/term-row.ts';
import { generateEntries } from '../lookup/generate-entries.ts';

/** Terms as a glossary of the trade has them: variants, abbreviations, a definition in every third, a note in every fifth. */
export function generatedRows(count: number): TermRow[] {
  return generateEntries(count).map(({ en, ko, enVariants, koVariants, abbr }, at) => ({
    ...emptyRow,
    en: { ...emptyRow.en, preferred: en, admitted: enVariants, abbreviations: abbr === undefined ? [] : [abbr] },
    ko: { ...emptyRow.ko, preferred: ko, admitted: koVariants },
    definition:
      at % 3 === 0
        ? { en: `What is meant by ${en}, said in a sentence.`, ko: `${ko}의 뜻을 풀어 쓴 문장.` }
        : emptyRow.definition,
    note: at % 5 === 0 ? { en: `Not to be taken for ${en} in law.`, ko: '' } : emptyRow.note,
    domain: 'generated',
    partOfSpeech: 'noun',
  }));
}
