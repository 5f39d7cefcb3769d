import { isSlug } from '#core/content/slug.ts';
import { checkedRow, preferredOf } from '#core/exchange/read/checked-row.ts';
import { partOfSpeechOf } from '#core/exchange/read/part-of-speech.ts';
import type { ReadRow } from '#core/exchange/read/reading.ts';
import { FileRefused, type Refused } from '#core/exchange/read/refusal.ts';
import { emptyRow, type TermRow } from '#core/exchange/term-row.ts';
import type { Designations } from '#core/glossary/term-schema.ts';
import type { Language } from '#core/texts/language.ts';

type Place =
  | { what: 'term' | 'definition' | 'note'; language: Language }
  | { what: 'status'; language: Language | null }
  | { what: 'partOfSpeech' | 'id' | 'domain' | 'type' }
  | { what: 'kept'; name: string };

interface Concept {
  line: number;
  row: Omit<TermRow, 'kept'>;
  kept: Map<string, string>;
}

export interface UtxReader {
  line(text: string, line: number): void;
  end(): (ReadRow | Refused)[];
}

/**
 * Reads UTX (Universal Terminology eXchange, AAMT), 1.x and 2.0: tab-divided, its first lines naming the languages and
 * the fields. Lines with one concept id are one concept. Throws `FileRefused` when no field holds English or Korean.
 */
export function createUtxReader(): UtxReader {
  const concepts: Concept[] = [];
  const byId = new Map<string, Concept>();
  let languages: (Language | null)[] = [];
  let places: Place[] | null = null;
  return {
    line(text, line) {
      if (text.trim() === '') return;
      if (text.startsWith('#')) {
        if (/^#\s*utx/iu.test(text)) languages = languagesOf(text);
        else if (text.includes('\t') && !places) places = placesOf(text.slice(1), languages);
        return;
      }
      if (!places?.some(({ what }) => what === 'term')) throw new FileRefused('no-term-column', line);
      const cells = text.split('\t').map((cell) => cell.trim());
      const id = cells[places.findIndex(({ what }) => what === 'id')] ?? '';
      const concept = byId.get(id) ?? newConcept(id, line);
      if (!byId.has(id) || id === '') concepts.push(concept);
      if (id !== '') byId.set(id, concept);
      addLine(concept, cells, places);
    },
    end: () =>
      concepts.map(({ row, kept, line }) =>
        checkedRow({ ...row, en: preferredOf(row.en), ko: preferredOf(row.ko), kept: Object.fromEntries(kept) }, line),
      ),
  };
}

/** "#UTX 1.11; en-US/ko-KR; 2030-01-31T…" names the languages of src and tgt. */
function languagesOf(header: string): (Language | null)[] {
  const named = /;\s*([a-z]{2,3}(?:-\w+)*)\s*\/\s*([a-z]{2,3}(?:-\w+)*)/iu.exec(header);
  return named ? named.slice(1).map((tag) => languageOf(tag)) : [];
}

function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-', 1)[0];
  return primary === 'en' || primary === 'ko' ? primary : null;
}

function placesOf(fields: string, [source = null, target = null]: (Language | null)[]): Place[] {
  return fields.split('\t').map((name): Place => {
    const parts = name.trim().toLowerCase().split(':');
    const said = parts.map((part) => ({ src: source, tgt: target })[part] ?? languageOf(part)).find(Boolean) ?? null;
    const what = parts.find((part) => !['src', 'tgt'].includes(part) && languageOf(part) === null) ?? 'term';
    if (/^(?:concept ?id|id)$/u.test(what)) return { what: 'id' };
    if (/^(?:src|tgt):?$/u.test(name.trim()) && said === null) return { what: 'kept', name: name.trim() };
    if (what === 'pos' || what === 'part of speech') return { what: 'partOfSpeech' };
    if (what === 'term status' || what === 'status') return { what: 'status', language: said };
    if (what === 'domain' || what === 'subject field') return { what: 'domain' };
    if (what === 'x-termtype') return { what: 'type' };
    if (what === 'term' && said) return { what: 'term', language: said };
    if (what === 'definition') return { what: 'definition', language: said ?? 'en' };
    if (what === 'comment' || what === 'note') return { what: 'note', language: said ?? 'en' };
    return { what: 'kept', name: name.trim() };
  });
}

/** An id that the writer made up, to join the lines of a concept that has none, is nobody's. */
function newConcept(id: string, line: number): Concept {
  const hasSlug = isSlug(id);
  const isKept = id !== '' && !hasSlug && !/^concept \d+$/u.test(id);
  return {
    line,
    row: { ...emptyRow, definition: { ...emptyRow.definition }, note: { ...emptyRow.note }, id: hasSlug ? id : null },
    kept: new Map(isKept ? [['id', id]] : []),
  };
}

function addLine({ row, kept }: Concept, cells: readonly string[], places: readonly Place[]): void {
  const cellOf = (wanted: (place: Place) => boolean) => cells[places.findIndex(wanted)] ?? '';
  const type = cellOf(({ what }) => what === 'type');
  for (const [at, place] of places.entries()) {
    const text = cells[at] ?? '';
    if (text === '') continue;
    if (place.what === 'term') {
      const { language } = place;
      const own = cellOf((other) => other.what === 'status' && other.language === language);
      const status = own || cellOf((other) => other.what === 'status' && other.language === null);
      row[language] = withTerm(row[language], text, status, type);
    } else if (place.what === 'definition' || place.what === 'note') row[place.what][place.language] ||= text;
    else if (place.what === 'domain') row.domain ||= text;
    else if (place.what === 'partOfSpeech') row.partOfSpeech ??= partOfSpeechOf(text);
    else if (place.what === 'kept') kept.set(place.name, text);
  }
}

/** Statuses of UTX: approved, provisional, non-standard, forbidden. What is there already is not added again. */
function withTerm(known: Designations, text: string, status: string, type: string): Designations {
  const { preferred, admitted, deprecated, abbreviations } = known;
  if ([preferred, ...admitted, ...deprecated, ...abbreviations].includes(text)) return known;
  if (/^(?:forbidden|obsolete|rejected)/iu.test(status)) return { ...known, deprecated: [...deprecated, text] };
  if (/^abbreviation/iu.test(type)) return { ...known, abbreviations: [...abbreviations, text] };
  if (preferred === '' && !/^non-standard/iu.test(status)) return { ...known, preferred: text };
  return { ...known, admitted: [...admitted, text] };
}
