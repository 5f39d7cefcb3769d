import type { Agenda } from '#core/agenda/agenda-schema.ts';
import { rowOfEventTerm, type TermRow } from '#core/exchange/term-row.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import type { OwnTerm } from '#core/own/own-term.ts';
import type { Deck } from '#core/slides/deck-schema.ts';
import { cardId, type Direction } from '#core/study/card-id.ts';

/** A term to study, with where on the programme it is needed. */
export interface StudyTerm extends TermRow {
  id: string;
  isOwn: boolean;
  slots: readonly string[];
}

export interface StudyCard {
  id: string;
  term: StudyTerm;
  direction: Direction;
}

export interface StudiedContent {
  terms: readonly Term[];
  agenda: Agenda;
  decks: readonly Deck[];
}

/**
 * Terms of the event, first those that decks name, in the order in which the programme needs them; then one's own that
 * are named in both languages.
 */
export function studyTermsOf({ terms, agenda, decks }: StudiedContent, own: readonly OwnTerm[]): StudyTerm[] {
  const needs = needsOf(agenda, decks);
  const needed = new Map<string, StudyTerm>();
  const others: StudyTerm[] = [];
  for (const term of terms) {
    const need = needs.get(term.id);
    const studied = { ...rowOfEventTerm(term), id: term.id, isOwn: false, ...(need ?? nowhere) };
    if (need) needed.set(term.id, studied);
    else others.push(studied);
  }
  return [
    ...[...needs.keys()].flatMap((id) => needed.get(id) ?? []),
    ...others,
    ...own.filter(isNamedInBoth).map((term) => ({ ...term, isOwn: true, slots: [] })),
  ];
}

function isNamedInBoth({ en, ko }: TermRow): boolean {
  return en.preferred !== '' && ko.preferred !== '';
}

/** How many other terms stand between the two cards of one term, so that the first does not give the second away. */
const between = 10;

/** The cards of some terms, in the order in which new ones are met. */
export function cardsOf(terms: readonly StudyTerm[], directions: readonly Direction[]): StudyCard[] {
  const cards: StudyCard[] = [];
  for (let from = 0; from < terms.length; from += between) {
    const group = terms.slice(from, from + between);
    for (const direction of directions)
      for (const term of group) cards.push({ id: cardId(term.id, direction), term, direction });
  }
  return cards;
}

type Needs = Pick<StudyTerm, 'slots' | 'sessions' | 'speakers'>;
const nowhere: Needs = { slots: [], sessions: [], speakers: [] };

/** By term: the slots, sessions and speakers whose decks have it ready, in the order of the programme. */
function needsOf({ sessions }: Agenda, decks: readonly Deck[]): ReadonlyMap<string, Needs> {
  const termsOf = new Map(decks.map(({ slot, slides }) => [slot, slides.flatMap(({ terms }) => terms)]));
  const needs = new Map<string, Record<keyof Needs, Set<string>>>();
  const need = (deck: string, { slots = [], sessions: held = [], speakers = [] }: Partial<Needs>) => {
    for (const term of termsOf.get(deck) ?? []) {
      const known = needs.get(term) ?? { slots: new Set(), sessions: new Set(), speakers: new Set() };
      for (const slot of slots) known.slots.add(slot);
      for (const session of held) known.sessions.add(session);
      for (const speaker of speakers) known.speakers.add(speaker);
      needs.set(term, known);
    }
  };
  for (const { id, moderators = [], slots } of sessions) {
    // A deck named after a session is its moderators'.
    need(id, { sessions: [id], speakers: moderators });
    for (const slot of slots) need(slot.id, { slots: [slot.id], sessions: [id], speakers: slot.speakers });
  }
  return new Map(
    [...needs].map(([term, { slots, sessions: held, speakers }]) => [
      term,
      { slots: [...slots], sessions: [...held], speakers: [...speakers] },
    ]),
  );
}
