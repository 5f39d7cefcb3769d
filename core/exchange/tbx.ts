import type { Content } from '#core/content/content.ts';
import { element, toXml, type Element } from '#core/exchange/xml.ts';
import type { Designations, Term } from '#core/glossary/term-schema.ts';
import { languages, type Language } from '#core/texts/language.ts';

/**
 * The glossary as TBX-Basic in DCA style (ISO 30042:2019): subjectField at the concept, definition at the language,
 * administrativeStatus, termType, partOfSpeech and one context sentence at the term.
 */
export function toTbx(content: Pick<Content, 'event' | 'terms' | 'occurrences' | 'conceptNote'>): string {
  const domains = new Map(content.event.domains.map(({ id, title }) => [id, title.en]));
  const contexts = contextsOf(content);
  const concepts = content.terms.map((term) => concept(term, domains.get(term.domain) ?? term.domain, contexts));
  const document = element(
    'tbx',
    { style: 'dca', type: 'TBX-Basic', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed:3.0' },
    element(
      'tbxHeader',
      {},
      element(
        'fileDesc',
        {},
        element('titleStmt', {}, element('title', {}, `${content.event.title.en}: glossary`)),
        element(
          'sourceDesc',
          {},
          element('p', {}, content.event.source.en),
          element('p', {}, content.event.translation.en),
        ),
      ),
    ),
    element('text', {}, element('body', {}, ...concepts)),
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

function concept(term: Term, subjectField: string, contexts: Contexts): Element {
  return element(
    'conceptEntry',
    { id: term.id },
    element('descrip', { type: 'subjectField' }, subjectField),
    ...languages.map((language) => languageSection(term, language, contexts.get(`${term.id} ${language}`))),
  );
}

function languageSection(term: Term, language: Language, context: string | undefined): Element {
  const definition = term.definition?.[language];
  const note = term.note?.[language];
  const [preferred, ...others] = termSections(term[language], term.partOfSpeech);
  if (preferred && context) preferred.push(element('descrip', { type: 'context' }, context));
  if (preferred && note) preferred.push(element('note', {}, note));
  return element(
    'langSec',
    { 'xml:lang': language },
    ...(definition ? [element('descripGrp', {}, element('descrip', { type: 'definition' }, definition))] : []),
    ...[preferred ?? [], ...others].map((children) => element('termSec', {}, ...children)),
  );
}

function termSections(
  { preferred, admitted, deprecated, abbreviations }: Designations,
  partOfSpeech: Term['partOfSpeech'],
): Element[][] {
  const section = (text: string, status: string, type: string) => [
    element('term', {}, text),
    element('termNote', { type: 'partOfSpeech' }, partsOfSpeech[partOfSpeech]),
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
const partsOfSpeech: Record<Term['partOfSpeech'], string> = {
  noun: 'noun',
  'proper-noun': 'noun',
  verb: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
  phrase: 'other',
};
