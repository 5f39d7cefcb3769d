import { agendaSchema, type Agenda } from '#core/agenda/agenda-schema.ts';
import type { Content } from '#core/content/content.ts';
import { measureCoverage, type Coverage } from '#core/content/coverage.ts';
import { floorsSchema } from '#core/content/floors-schema.ts';
import { checkAgenda } from '#core/content/compile/check-agenda.ts';
import { checkConsistency, consistencyFileSchema } from '#core/content/compile/check-consistency.ts';
import { checkDeck } from '#core/content/compile/check-deck.ts';
import { checkFloors } from '#core/content/compile/check-floors.ts';
import { checkGlossary, checkOccurrences } from '#core/content/compile/check-glossary.ts';
import { checkLooseEnds, looseEndsFileSchema } from '#core/content/compile/check-loose-ends.ts';
import { checkNumbers, numbersFileSchema } from '#core/content/compile/check-numbers.ts';
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
import type { TextDocument } from '#core/texts/segment-schema.ts';

export type Compiled =
  | { content: Content; coverage: Coverage; faults: [] }
  | { content: null; faults: [Fault, ...Fault[]] };

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
  const numbers = files.numbers && readYaml(files.numbers, numbersFileSchema, report);
  const looseEnds = files.looseEnds && readYaml(files.looseEnds, looseEndsFileSchema, report);
  const exceptions = files.consistency && readYaml(files.consistency, consistencyFileSchema, report);
  const floors = files.floors && readYaml(files.floors, floorsSchema, report);
  const decks = files.decks.flatMap((file) => readYaml(file, deckSchema, report) ?? []);
  const located = files.glossary ? readGlossary(files.glossary, report) : [];
  const terms = located.map(({ term }) => term);
  const find = createFindOccurrences(terms);
  const english = files.english && readText(files.english, 'en', report);
  const korean = files.korean && readText(files.korean, 'ko', report);
  const conceptNote = english && joinLanguages('concept-note', english, korean, find, report);
  const occurrences = conceptNote ? occurrencesIn(conceptNote, find) : [];

  const segments = conceptNote && idsOf(conceptNote.sections.flatMap((section) => section.segments));
  const personIds = people && idsOf(people.value.people);
  const bodyIds = bodies && idsOf(bodies.value.bodies);
  const known = {
    agenda: agenda && agenda.value,
    segments: segments ?? new Set<string>(),
    terms: files.glossary && idsOf(terms),
    figures: files.numbers && !numbers ? null : idsOf(numbers?.value.figures ?? []),
    names: personIds && bodyIds && new Set([...personIds, ...bodyIds]),
  };
  if (bodies) checkBodies(bodies, report);
  if (people) checkPeople(people, bodyIds, segments, report);
  if (agenda) checkAgenda(agenda, personIds, report);
  if (files.glossary) {
    checkGlossary(located, files.glossary.path, event && idsOf(event.value.domains), report);
    if (conceptNote) checkOccurrences(located, files.glossary.path, occurrences, report);
  }
  if (numbers && conceptNote) checkNumbers(numbers, conceptNote, english, report);
  if (looseEnds && conceptNote && agenda) checkLooseEnds(looseEnds, placesOf(conceptNote, agenda.value), report);
  for (const deck of decks) checkDeck(deck, known, report);
  // An event promises consistent terms by having the file that lists the exceptions.
  const consistency =
    conceptNote && korean && exceptions ? checkConsistency(conceptNote, korean, terms, exceptions, report) : null;

  const content: Content | null =
    event && agenda && people && bodies && conceptNote
      ? {
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
          figures: numbers?.value.figures ?? [],
          looseEnds: looseEnds?.value.looseEnds ?? [],
          occurrences,
        }
      : null;
  const coverage = content && measureCoverage(content, consistency);
  if (coverage && floors) checkFloors(floors, coverage, report);

  const [first, ...others] = faults.toSorted(byPlace);
  if (first) return { content: null, faults: [first, ...others] };
  if (!content || !coverage) throw new Error('A file could not be read and nothing said so.');
  return { content, coverage, faults: [] };
}

/** Everything a remark can be about: segments, sections, sessions and slots. */
function placesOf(conceptNote: TextDocument, agenda: Agenda): ReadonlySet<string> {
  return idsOf([
    ...conceptNote.sections.flatMap((section) => [section, ...section.segments]),
    ...agenda.sessions.flatMap((session) => [session, ...session.slots]),
  ]);
}

/** Decks in the order in which their slots come, a moderator's before those of the session. */
function inOrderOf(agenda: Agenda, decks: readonly Deck[]): Deck[] {
  const order = agenda.sessions.flatMap(({ id, slots }) => [id, ...slots.map((slot) => slot.id)]);
  return decks.toSorted((a, b) => order.indexOf(a.slot) - order.indexOf(b.slot));
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
