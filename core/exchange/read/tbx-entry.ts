import { isSlug } from '#core/content/slug.ts';
import { checkedRow, preferredOf } from '#core/exchange/read/checked-row.ts';
import { partOfSpeechOf } from '#core/exchange/read/part-of-speech.ts';
import type { ReadRow } from '#core/exchange/read/reading.ts';
import type { Refused } from '#core/exchange/read/refusal.ts';
import { emptyRow, type RowText, type TermRow } from '#core/exchange/term-row.ts';
import type { Designations } from '#core/glossary/term-schema.ts';
import type { Language } from '#core/texts/language.ts';

/** A data category with what it says, and the language it is said of; null above the languages. */
export interface TbxDatum {
  category: string;
  language: string | null;
  text: string;
}

export interface TbxTerm {
  language: string;
  text: string;
  status: string;
  type: string;
}

/** One concept as a TBX file gives it. */
export interface TbxEntry {
  id: string;
  line: number;
  terms: TbxTerm[];
  data: TbxDatum[];
}

/** Makes a row of a concept: what a row has no place for is kept under the name of its data category. */
export function rowOfTbxEntry({ id, line, terms, data }: TbxEntry): ReadRow | Refused {
  const kept = new Map<string, string>();
  const keep = ({ category, language, text }: TbxDatum) => {
    const name = language === null ? category : `${category} (${language})`;
    kept.set(name, kept.has(name) ? `${kept.get(name)}\n${text}` : text);
  };
  if (id !== '' && !isSlug(id)) keep({ category: 'id', language: null, text: id });
  const texts = { definition: { ...emptyRow.definition }, note: { ...emptyRow.note } };
  let domain = '';
  let partOfSpeech: TermRow['partOfSpeech'] = null;
  for (const datum of data) {
    const { category, text } = datum;
    if (category === 'definition' || category === 'note') {
      if (!addText(texts[category], datum)) keep(datum);
    } else if (category === 'subjectField') domain = domain === '' ? text : `${domain}; ${text}`;
    else if (category === 'partOfSpeech' && partOfSpeechOf(text)) partOfSpeech ??= partOfSpeechOf(text);
    else keep(datum);
  }
  for (const { language, text } of terms.filter((term) => term.language !== 'en' && term.language !== 'ko'))
    keep({ category: 'term', language, text });
  // "other" is what TBX-Basic calls a phrase, and says so by the type of the term.
  const isPhrase = partOfSpeech === null || partOfSpeech === 'phrase';
  return checkedRow(
    {
      ...emptyRow,
      id: isSlug(id) ? id : null,
      en: designationsOf(terms, 'en'),
      ko: designationsOf(terms, 'ko'),
      ...texts,
      domain,
      partOfSpeech: isPhrase && terms.some(({ type }) => type === 'phrase') ? 'phrase' : partOfSpeech,
      kept: kept.size === 0 ? emptyRow.kept : Object.fromEntries(kept),
    },
    line,
  );
}

/** What no language is named of belongs to the language it is written in. */
function addText(texts: RowText, { language, text }: TbxDatum): boolean {
  const said: string = language ?? (/\p{Script=Hangul}/u.test(text) ? 'ko' : 'en');
  if (said !== 'en' && said !== 'ko') return false;
  if (!texts[said].split('\n').includes(text)) texts[said] = texts[said] === '' ? text : `${texts[said]}\n${text}`;
  return true;
}

function designationsOf(terms: readonly TbxTerm[], language: Language): Designations {
  const own = terms.filter((term) => term.language === language && term.text !== '');
  if (own.length === 0) return emptyRow.en;
  const preferred = own.find(({ status }) => status.startsWith('preferred')) ?? own.find(isPlain);
  const others = own.filter((term) => term !== preferred);
  const textsOf = (belongs: (term: TbxTerm) => boolean) => [...new Set(others.filter(belongs).map(({ text }) => text))];
  return preferredOf({
    preferred: preferred?.text ?? '',
    admitted: textsOf((term) => !isDeprecated(term) && !isAbbreviation(term)),
    deprecated: textsOf(isDeprecated),
    abbreviations: textsOf((term) => !isDeprecated(term) && isAbbreviation(term)),
  });
}

function isPlain(term: TbxTerm): boolean {
  return term.status === '' && !isAbbreviation(term);
}

/** As ISO 30042, its predecessor and TBX-Min say it. */
function isDeprecated({ status }: TbxTerm): boolean {
  return /^(?:deprecated|superseded|notRecommended|obsolete|forbidden)/iu.test(status);
}

function isAbbreviation({ type }: TbxTerm): boolean {
  return /^(?:abbrev|acronym|initialism)/iu.test(type);
}
