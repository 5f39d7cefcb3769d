import { expect, it } from 'vitest';
import { rowOfMissed } from '#core/booth/row-of-missed.ts';
import { slugSchema } from '#core/content/slug.ts';
import { csvRow } from '#core/exchange/csv.ts';

it.each([
  ['fiscal federalism', 'fiscal-federalism,,,fiscal federalism,,,,,,,,,,,,working,theme'],
  ['  E-Government Act ', 'e-government-act,,,E-Government Act,,,,,,,,,,,,working,theme'],
  ['재정 연방주의', 'missed-7,,,,,,,재정 연방주의,,,,,,,,working,theme'],
  ['65%', 'missed-7,,,65%,,,,,,,,,,,,working,theme'],
  ['=SUM(A1)', `sum-a1,,,'=SUM(A1),,,,,,,,,,,,working,theme`],
  ['aid, tied', 'aid-tied,,,"aid, tied",,,,,,,,,,,,working,theme'],
])('“%s” becomes the row %s', (query, expected) => {
  const row = rowOfMissed({ id: 7, query });
  expect(csvRow(row)).toBe(expected);
  expect(slugSchema.safeParse(row.id).success).toBe(true);
});
