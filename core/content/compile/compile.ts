import { agendaSchema, type Agenda } from '#core/agenda/agenda-schema.ts';
import type { Content } from '#core/content/content.ts';
import { checkAgenda } from '#core/content/compile/check-agenda.ts';
import { checkDeck } from '#core/content/compile/check-deck.ts';
import { checkGlossary, checkOccurrences } from '#core/content/compile/check-glossary.ts';
import { bodiesFileSchema, checkBodies, checkPeople, peopleFileSchema } from '#core/content/compile/check-people.ts';
import { byPlace, type Fault } from '#core/content/compile/fault.ts';
import { arrange } from '#core/content/compile/arrange.ts';
import { joinLanguages } from '#core/content/compile/join-languages.ts';
import { readGlossary } from '#core/content/compile/read-glossary.ts';
import { readText } from '#core/content/compile/read-text.ts';
import { readYaml } from '#core/content/compile/read-yaml.ts';
import type { SourceFile } from '#core/content/compile/source-file.ts';
import { eventSchema } from '#core/event/event-schema.ts';
import { createFindOccurrences } from '#core/glossary/find-occurrences.ts';
import { occurrencesIn } from '#core/glossary/occurrences-in.ts';
import { deckSchema, type Deck } from '#core/slides/deck-schema.ts';

export type Compiled = { content: Content; faults: [] } | { content: null; faults: [Fault, ...Fault[]] };

/**
 * Compiles an event's files: content when all of them are right, else every fault that could be found, in order of place.
 * Each check runs on what could be read, so that a broken file hides only the faults that depend on it.
 */
export function compile(sources: readonly SourceFile[]): Compiled {
  const faults: Fault[] = [];
  const report = (fault: Fault) => faults.push(fault);
  const files = arrange(sources, report);

  const event = files.event && readYaml(files.event, eventSchema, report);
  const bodies = files.bodies && readYaml(files.bodies, bodiesFileSchema, report);
  const people = files.people && readYaml(files.people, peopleFileSchema, report);
  const agenda = files.agenda && readYaml(files.agenda, agendaSchema, report);
  if (bodies) checkBodies(bodies, report);
  if (people) checkPeople(people, bodies && idsOf(bodies.value.bodies), report);
  if (agenda) checkAgenda(agenda, people && idsOf(people.value.people), report);

  const located = files.glossary ? readGlossary(files.glossary, report) : [];
  const terms = located.map(({ term }) => term);
  if (files.glossary) checkGlossary(located, files.glossary.path, event && idsOf(event.value.domains), report);

  const english = files.english && readText(files.english, 'en', report);
  const korean = files.korean && readText(files.korean, 'ko', report);
  const find = createFindOccurrences(terms);
  const conceptNote = english && joinLanguages('concept-note', english, korean, find, report);
  const occurrences = conceptNote ? occurrencesIn(conceptNote, find) : [];
  if (conceptNote && files.glossary) checkOccurrences(located, files.glossary.path, occurrences, report);

  const known = {
    agenda: agenda && agenda.value,
    segments: new Set(conceptNote?.sections.flatMap(({ segments }) => segments.map(({ id }) => id))),
    terms: files.glossary && idsOf(terms),
  };
  const decks = files.decks.flatMap((file) => readYaml(file, deckSchema, report) ?? []);
  for (const deck of decks) checkDeck(deck, known, report);

  const [first, ...others] = faults.toSorted(byPlace);
  if (first || !event || !agenda || !people || !bodies || !conceptNote) {
    if (!first) throw new Error('A file was missing and nothing said so.');
    return { content: null, faults: [first, ...others] };
  }
  const content: Content = {
    event: event.value,
    agenda: agenda.value,
    conceptNote,
    people: people.value.people,
    bodies: bodies.value.bodies,
    decks: inOrderOf(
      agenda.value,
      decks.map(({ value }) => value),
    ),
    terms,
    occurrences,
  };
  return { content, faults: [] };
}

/** Decks in the order in which their slots come. */
function inOrderOf(agenda: Agenda, decks: readonly Deck[]): Deck[] {
  const order = agenda.sessions.flatMap(({ slots }) => slots.map(({ id }) => id));
  return decks.toSorted((a, b) => order.indexOf(a.slot) - order.indexOf(b.slot));
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
