import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeState } from '#core/agenda/run/programme-state.ts';
import { plannedSlots, type Programme } from '#core/agenda/programme.ts';
import type { Deck } from '#core/slides/deck-schema.ts';
import type { Slot } from '#core/agenda/agenda-schema.ts';
import { useContent } from '../data/content.ts';
import { peopleOf, useDirectory } from '../data/people.ts';
import { termsOfSlides, useTermsById } from '../data/terms.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import { TermList } from '../ui/term-list.tsx';
import styles from './slot-terms.module.css';

interface SlotTermsProps {
  programme: Programme;
  state: ProgrammeState;
  /** Who I am, as a speaker: then the terms are those of my own slot. */
  speaker: string | null;
}

/** The terms to have ready: of the speaker's own slot, else of what is on or, where that has no deck, of the next that has one. */
export function SlotTerms({ programme, state, speaker }: SlotTermsProps) {
  const { t } = useTranslation('today');
  const directory = useDirectory();
  const { decks } = useContent('slides.list');
  const found = slotWithDeck(programme, state, speaker, decks);
  if (!found) return null;
  return (
    <section>
      <h2 className={styles.heading}>
        {t('termsOf')} <MainText text={found.slot.title} />
        {peopleOf(found.slot.speakers, directory).map((person) => (
          <span key={person.id}>
            {' — '}
            <PersonName person={person} />
          </span>
        ))}
      </h2>
      <Suspense fallback={null}>
        <Terms deck={found.deck} />
      </Suspense>
    </section>
  );
}

/** Apart, because the glossary is not waited for at the start. */
function Terms({ deck }: { deck: Deck }) {
  return <TermList terms={termsOfSlides(deck.slides, useTermsById())} />;
}

function slotWithDeck(
  programme: Programme,
  { current, next }: ProgrammeState,
  speaker: string | null,
  decks: readonly Deck[],
): { slot: Slot; deck: Deck } | null {
  const slots = plannedSlots(programme).map(({ slot }) => slot);
  const mine = speaker === null ? [] : slots.filter(({ speakers }) => speakers.includes(speaker));
  const from = slots.findIndex(({ id }) => id === (current ?? next)?.slot.id);
  const comingUp = from === -1 ? [] : slots.slice(from);
  for (const slot of [...mine, ...comingUp]) {
    const deck = decks.find((candidate) => candidate.slot === slot.id);
    if (deck) return { slot, deck };
  }
  return null;
}
