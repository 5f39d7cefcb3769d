import type { Entry } from '#core/agenda/calendar/entries.ts';
import type { Content } from '#core/content/content.ts';
import { affiliation } from '#core/speakers/affiliation.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import type { Person } from '#core/speakers/person-schema.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';

/** The words of the interface in an entry: `calendar:entry` in locales/. */
export interface EntryWords {
  /** Before who moderates a session: "Moderator:". */
  moderator: string;
  /** Before the session one moderates oneself: "Moderating:". */
  moderating: string;
  /** After a Hangul spelling that its bearer has not confirmed. */
  workingSpelling: string;
}

export interface EntryTexts {
  content: Pick<Content, 'event' | 'people' | 'bodies'>;
  language: Language;
  words: Record<Language, EntryWords>;
}

/** What stands in the calendar's grid: "Presentation 1 — Prof. Ada Smith (Harbour Day)". */
export function entrySummary({ session, slot }: Entry, { content, language, words }: EntryTexts): string {
  const what = slot
    ? [slot.title[language], namesOf(slot.speakers, content.people, language)].filter((part) => part !== '').join(' — ')
    : `${words[language].moderating} ${session.title[language]}`;
  return oneLine(`${what} (${content.event.shortTitle[language]})`);
}

/** Who, when asked about an entry, it is about: the chosen language first, then the other, a line each. */
export function entryDescription(entry: Entry, { content, language, words }: EntryTexts): string {
  return [language, otherLanguage(language)]
    .map((each) => linesIn(each, entry, content, words[each]).map(oneLine).join('\n'))
    .join('\n\n');
}

function linesIn(language: Language, { session, slot }: Entry, content: EntryTexts['content'], words: EntryWords) {
  const people = (ids: readonly string[]) =>
    ids.flatMap((id) => content.people.find((person) => person.id === id) ?? []);
  const bodyOf = (id: string) => content.bodies.find((body) => body.id === id);
  const introduced = (person: Person) =>
    [nameOf(person, language, words), affiliation(person, bodyOf, language)].join(language === 'ko' ? ' · ' : ', ');
  return [
    ...(slot ? [slot.title[language], ...people(slot.speakers).map(introduced)] : []),
    session.title[language],
    ...people(session.moderators ?? []).map((person) => `${words.moderator} ${introduced(person)}`),
    content.event.title[language],
    ...(language === 'ko' ? [content.event.translation.ko] : []),
  ];
}

function namesOf(ids: readonly string[], people: readonly Person[], language: Language): string {
  return ids
    .flatMap((id) => people.find((person) => person.id === id) ?? [])
    .map((person) => (language === 'ko' ? koreanName(person) : printedName(person)))
    .join(', ');
}

function nameOf(person: Person, language: Language, { workingSpelling }: EntryWords): string {
  if (language === 'en') return printedName(person);
  return person.korean.status === 'working' ? `${koreanName(person)} (${workingSpelling})` : koreanName(person);
}

/** Text that a calendar can hold (RFC 5545, 3.3.11): no controls, no halves of characters, on one line. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
