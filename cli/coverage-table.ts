import type { TFunction } from 'i18next';
import type { Content } from '#core/content/content.ts';
import type { Coverage } from '#core/content/coverage.ts';

/** What the content covers, a line each: what, how much. */
export function coverageTable(coverage: Coverage, { event, agenda }: Content, words: TFunction): string {
  const { segments, terms, acronyms, consistency, names, bodies, decks } = coverage;
  const planned = new Map(agenda.sessions.flatMap(({ slots }) => slots.map(({ id, minutes }) => [id, minutes * 60])));
  const rows: [string, string][] = [
    [words('cli:coverage.segments'), words('cli:coverage.of', { part: segments.translated, all: segments.all })],
    [words('cli:coverage.terms'), words('cli:coverage.ofSource', { all: terms.all, ofSource: terms.ofSource })],
    ...event.domains.map(({ id, title }): [string, string] => [`  ${title.en}`, String(terms.byDomain[id] ?? 0)]),
    [words('cli:coverage.occurrences'), String(coverage.occurrences)],
    [
      words('cli:coverage.acronyms'),
      `${words('cli:coverage.of', { part: acronyms.all - acronyms.unknown.length, all: acronyms.all })} ${acronyms.unknown.join(', ')}`.trim(),
    ],
    [
      words('cli:coverage.consistency'),
      consistency ? words('cli:coverage.exceptions', { ...consistency }) : words('cli:coverage.notPromised'),
    ],
    [words('cli:coverage.names'), words('cli:coverage.byStatus', { ...names })],
    [words('cli:coverage.bodies'), words('cli:coverage.byStatus', { ...bodies })],
    [words('cli:coverage.figures'), String(coverage.figures)],
    [words('cli:coverage.decks'), String(decks.length)],
    ...decks.map(({ slot, slides, seconds }): [string, string] => [
      `  ${slot}`,
      words('cli:coverage.slides', { slides, seconds, planned: planned.get(slot) ?? '–' }),
    ]),
  ];
  const width = Math.max(...rows.map(([what]) => columns(what)));
  return rows.map(([what, much]) => `${what}${' '.repeat(width - columns(what))}  ${much}`).join('\n');
}

/** How many columns a terminal gives a text: Hangul takes two each. */
function columns(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u1100-\u115F\u3000-\u303F\uAC00-\uD7A3\uFF01-\uFF60]/u.test(character) ? 2 : 1),
    0,
  );
}
