import type { Missed } from '#core/booth/booth-schema.ts';
import { glossaryColumns, type GlossaryRow } from '#core/glossary/glossary-columns.ts';

const empty = Object.fromEntries(glossaryColumns.map((column) => [column, ''])) as GlossaryRow;

/** What was missed as the beginning of a row of `glossary.csv`: the rest is for whoever makes it a term. */
export function rowOfMissed({ id, query }: Pick<Missed, 'id' | 'query'>): GlossaryRow {
  const text = query.trim();
  const language = /\p{Script=Hangul}/u.test(text) ? 'ko' : 'en';
  return { ...empty, id: slugOf(text) ?? `missed-${id}`, [language]: text, status: 'working', origin: 'theme' };
}

/** "E-government Act" -> "e-government-act"; null for what leaves nothing in Latin letters. */
function slugOf(text: string): string | null {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return /^[a-z]/u.test(slug) && !/\p{Script=Hangul}/u.test(text) ? slug : null;
}
