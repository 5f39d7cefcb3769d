import { expect, it } from 'vitest';
import { emptyGivenRow, namesNothing, tidyRow } from '#core/own/tidy-row.ts';

it('drops blanks, empty variants and what is said twice', () => {
  const tidy = tidyRow({
    ...emptyGivenRow,
    en: { preferred: ' county ', abbreviations: ['Co.', ' '], admitted: ['county', 'shire ', 'Co.'], deprecated: [] },
    note: { en: '', ko: ' 조심 ' },
    sessions: ['session-1', 'session-1'],
  });
  expect(tidy.en).toEqual({ preferred: 'county', abbreviations: ['Co.'], admitted: ['shire'], deprecated: [] });
  expect(tidy).toMatchObject({ note: { ko: '조심' }, sessions: ['session-1'] });
});

it('names nothing when both languages are blank', () => {
  expect(namesNothing(emptyGivenRow)).toBe(true);
  expect(namesNothing({ ...emptyGivenRow, ko: { ...emptyGivenRow.ko, preferred: ' \t' } })).toBe(true);
  expect(namesNothing({ ...emptyGivenRow, ko: { ...emptyGivenRow.ko, preferred: '군' } })).toBe(false);
});
