import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftOfRow, faultOfDraft, rowOfDraft } from '#core/own/term-draft.ts';
import { emptyGivenRow, tidyRow } from '#core/own/tidy-row.ts';

const empty = draftOfRow(emptyGivenRow);

it('takes several of a kind from lines and from between bars', () => {
  const draft = { ...empty, en: { ...empty.en, preferred: ' county ', admitted: 'shire| parish\n\ncounty' } };
  expect(rowOfDraft(draft).en).toMatchObject({ preferred: 'county', admitted: ['shire', 'parish'] });
});

it('gives back every tidy row as it was', () => {
  const text = fc.stringMatching(/^[a-z가-힣 ]{0,6}$/u);
  const designations = fc.record({
    preferred: text,
    abbreviations: fc.array(text),
    admitted: fc.array(text),
    deprecated: fc.array(text),
  });
  fc.assert(
    fc.property(designations, designations, (en, ko) => {
      const row = tidyRow({ ...emptyGivenRow, en, ko });
      expect(rowOfDraft(draftOfRow(row))).toEqual(row);
    }),
  );
});

it('asks for a name in one language, and for no more than 50 of a kind', () => {
  expect(faultOfDraft(empty)).toBe('nameless');
  const named = { ...empty, ko: { ...empty.ko, preferred: '군' } };
  expect(faultOfDraft(named)).toBeNull();
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `군 ${at}`).join('\n');
  expect(faultOfDraft({ ...named, ko: { ...named.ko, admitted: lines(50) } })).toBeNull();
  expect(faultOfDraft({ ...named, ko: { ...named.ko, admitted: lines(51) } })).toBe('tooMany');
});
