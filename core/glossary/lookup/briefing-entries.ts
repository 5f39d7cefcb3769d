import type { Agenda, Session, Slot } from '#core/agenda/agenda-schema.ts';
import type { Pin } from '#core/booth/booth-schema.ts';
import type { DesignationKind, LookupEntry } from '#core/glossary/lookup/lookup-index.ts';
import type { Designations, Term } from '#core/glossary/term-schema.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import type { OwnTerm } from '#core/own/own-term.ts';
import type { Body, Person } from '#core/speakers/person-schema.ts';
import type { Bilingual } from '#core/texts/bilingual.ts';
import { bilingualOf } from '#core/texts/bilingual-of.ts';

export type EntryKind = Pin['kind'];

/** What answers show of a term. */
export type AnsweredTerm = Pick<Term, 'id' | 'en' | 'ko' | 'note'>;

/** Something the one box answers with: what it is, and the names it may be looked for. */
export type BriefingEntry = { id: string; entry: LookupEntry } &
  /** `isOwn`: not the event's, but the user's. */
  (
    | { kind: 'term'; term: AnsweredTerm; isOwn: boolean }
    | { kind: 'person'; person: Person }
    | { kind: 'body'; body: Body }
    | { kind: 'slot'; slot: Slot }
  );

export interface LookedUp {
  terms: readonly Term[];
  people: readonly Person[];
  bodies: readonly Body[];
  agenda: Agenda;
}

/** Names what `kind` and `id` name together: a person and a body may share an id. */
export function entryKey(kind: EntryKind, id: string): string {
  return `${kind}-${id}`;
}

/** Everything the one box answers with, by all the names it may be looked for. */
export function briefingEntries({ terms, people, bodies, agenda }: LookedUp): BriefingEntry[] {
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const bodiesById = new Map(bodies.map((body) => [body.id, body]));
  const slots = agenda.sessions.flatMap((session) => session.slots.map((slot) => ({ session, slot })));
  return [
    ...terms.map((term) => ({
      kind: 'term' as const,
      term,
      isOwn: false,
      ...entry('term', term.id, namesOfTerm(term)),
    })),
    ...people.map((person) => ({
      kind: 'person' as const,
      person,
      ...entry('person', person.id, namesOfPerson(person, bodiesById)),
    })),
    ...bodies.map((body) => ({ kind: 'body' as const, body, ...entry('body', body.id, namesOfBody(body)) })),
    ...slots.map(({ session, slot }) => ({
      kind: 'slot' as const,
      slot,
      ...entry('slot', slot.id, namesOfSlot(slot, session, peopleById)),
    })),
  ];
}

/** Own terms, which are first among equals. */
export function ownTermEntries(terms: readonly Pick<OwnTerm, 'id' | 'en' | 'ko' | 'note'>[]): BriefingEntry[] {
  return terms.map((term) => {
    const { id, entry: plain } = entry('term', term.id, namesOfTerm(term));
    const answered = { ...term, note: bilingualOf(term.note) };
    return { kind: 'term', term: answered, isOwn: true, id, entry: { ...plain, isOwn: true } };
  });
}

type Names = LookupEntry['names'];

function entry(kind: EntryKind, id: string, names: Names): Pick<BriefingEntry, 'id' | 'entry'> {
  return { id, entry: { id: entryKey(kind, id), names } };
}

/** By all its designations in both languages. */
export function namesOfTerm({ en, ko }: Pick<Term, 'en' | 'ko'>): Names {
  return [en, ko].flatMap(({ preferred, abbreviations, admitted, deprecated }: Designations) => [
    ...named('preferred', [preferred]),
    ...named('abbreviation', abbreviations),
    ...named('admitted', admitted),
    ...named('deprecated', deprecated),
  ]);
}

/** By the name in either order and script; then by what the person is, and where. */
function namesOfPerson(person: Person, bodies: ReadonlyMap<string, Body>): Names {
  const { given, family, printed, korean, title } = person;
  return [
    ...named('preferred', [printed, `${given} ${family}`, `${family} ${given}`, korean.text]),
    ...named('admitted', [printedName(person), koreanName(person), ...textsOf(title)]),
    ...person.bodies.flatMap((id) => {
      const body = bodies.get(id);
      return body ? named('admitted', [...textsOf(body.name), body.abbreviation]) : [];
    }),
  ];
}

function namesOfBody({ name, abbreviation }: Body): Names {
  return [...named('preferred', textsOf(name)), ...named('abbreviation', [abbreviation])];
}

/** By its title, who speaks in it, and the session it belongs to: "Session 2", without what that is about. */
function namesOfSlot({ title, speakers }: Slot, session: Session, people: ReadonlyMap<string, Person>): Names {
  const names = speakers.flatMap((id) => {
    const person = people.get(id);
    return person ? [person.printed, `${person.family} ${person.given}`, person.korean.text] : [];
  });
  const ofSession = textsOf(session.title).map((text) => text?.split(':', 1)[0]);
  return [...named('preferred', textsOf(title)), ...named('admitted', [...names, ...ofSession])];
}

function textsOf({ en, ko }: Bilingual): (string | null)[] {
  return [en, ko];
}

/** Each text once. */
function named(kind: DesignationKind, texts: readonly (string | null | undefined)[]): Names {
  return [...new Set(texts)].flatMap((text) => (text ? [{ text, kind }] : []));
}
