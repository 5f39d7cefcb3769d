import type { Content } from '#core/content/content.ts';
import { element, toXml, type Element } from '#core/exchange/xml.ts';
import { rowOfEventTerm, type TermRow } from '#core/exchange/term-row.ts';
import type { Designations } from '#core/glossary/term-schema.ts';
import { languages, type Language } from '#core/texts/language.ts';

/**
 * The event's glossary as TBX-Basic in DCA style (ISO 30042:2019): subjectField at the concept, definition at the
 * language, administrativeStatus, termType, partOfSpeech and one context sentence at the term.
 */
export function toTbx(content: Pick<Content, 'event' | 'terms' | 'occurrences' | 'conceptNote'>): string {
  const { event, terms } = content;
  const domains = new Map(event.domains.map(({ id, title }) => [id, title.en]));
  const contexts = contextsOf(content);
  const rows = terms.map((term) => ({
    ...rowOfEventTerm(term),
    domain: domains.get(term.domain) ?? term.domain,
    kept: keptContexts(contexts, term.id),
  }));
  return tbxOfRows(rows, `${event.title.en}: glossary`, [event.source.en, event.translation.en]);
}

/**
 * Terms as TBX-Basic. It has no place for sessions and speakers, nor for what else a row keeps but "context (en)" and
 * "context (ko)"; a proper noun is a noun to it, and a phrase "other". Lines that break are written as such, blanks at
 * the ends are not.
 */
export function tbxOfRows(rows: Iterable<TermRow>, title: string, sources: readonly string[]): string {
  const document = element(
    'tbx',
    { style: 'dca', type: 'TBX-Basic', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed:3.0' },
    element(
      'tbxHeader',
      {},
      element(
        'fileDesc',
        {},
        element('titleStmt', {}, element('title', {}, title)),
        element('sourceDesc', {}, ...sources.map((source) => element('p', {}, source))),
      ),
    ),
    element('text', {}, element('body', {}, ...[...rows].map(concept))),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(document)}`;
}

type Contexts = ReadonlyMap<string, string>;

/** The first sentence in which each term occurs, by "term language". */
function contextsOf({ occurrences, conceptNote }: Pick<Content, 'occurrences' | 'conceptNote'>): Contexts {
  const segments = new Map(
    conceptNote.sections.flatMap((section) => section.segments.map(({ id, text }) => [id, text])),
  );
  const contexts = new Map<string, string>();
  for (const { term, segment, language } of occurrences) {
    const text = segments.get(segment)?.[language];
    const key = `${term} ${language}`;
    if (text && !contexts.has(key)) contexts.set(key, text);
  }
  return contexts;
}

function keptContexts(contexts: Contexts, term: string): TermRow['kept'] {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = contexts.get(`${term} ${language}`);
      return text === undefined ? [] : [[`context (${language})`, text]];
    }),
  );
}

function concept(row: TermRow, at: number): Element {
  const spoken = languages.filter((language) => row[language].preferred !== '');
  return element(
    'conceptEntry',
    { id: row.id ?? `concept-${at + 1}` },
    ...(row.domain === '' ? [] : [element('descrip', { type: 'subjectField' }, row.domain)]),
    ...languages.flatMap((language) => (spoken.includes(language) ? [] : unspoken(row, language))),
    ...spoken.map((language) => languageSection(row, language)),
  );
}

/** What is said in a language that has no term for it stands above the languages. */
function unspoken({ definition, note }: TermRow, language: Language): Element[] {
  return [
    ...(definition[language] === '' ? [] : [definitionOf(definition[language], language)]),
    ...(note[language] === '' ? [] : [element('note', { 'xml:lang': language }, note[language])]),
  ];
}

function definitionOf(text: string, language?: Language): Element {
  const said: Record<string, string> = language ? { 'xml:lang': language } : {};
  return element('descripGrp', {}, element('descrip', { type: 'definition', ...said }, text));
}

function languageSection(row: TermRow, language: Language): Element {
  const definition = row.definition[language];
  const note = row.note[language];
  const context = row.kept[`context (${language})`];
  const [preferred, ...others] = termSections(row[language], row.partOfSpeech);
  if (preferred && context) preferred.push(element('descrip', { type: 'context' }, context));
  if (preferred && note) preferred.push(element('note', {}, note));
  return element(
    'langSec',
    { 'xml:lang': language },
    ...(definition ? [definitionOf(definition)] : []),
    ...[preferred ?? [], ...others].map((children) => element('termSec', {}, ...children)),
  );
}

function termSections(
  { preferred, admitted, deprecated, abbreviations }: Designations,
  partOfSpeech: TermRow['partOfSpeech'],
): Element[][] {
  const section = (text: string, status: string, type: string) => [
    element('term', {}, text),
    ...(partOfSpeech ? [element('termNote', { type: 'partOfSpeech' }, partsOfSpeech[partOfSpeech])] : []),
    element('termNote', { type: 'administrativeStatus' }, `${status}Term-admn-sts`),
    element('termNote', { type: 'termType' }, type),
  ];
  return [
    section(preferred, 'preferred', partOfSpeech === 'phrase' ? 'phrase' : 'fullForm'),
    ...abbreviations.map((text) => section(text, 'admitted', 'abbreviation')),
    ...admitted.map((text) => section(text, 'admitted', 'variant')),
    ...deprecated.map((text) => section(text, 'deprecated', 'variant')),
  ];
}

/** TBX-Basic permits these five alone. */
const partsOfSpeech: Record<NonNullable<TermRow['partOfSpeech']>, string> = {
  noun: 'noun',
  'proper-noun': 'noun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  phrase: 'other',
};
