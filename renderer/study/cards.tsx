import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { deadlineOf, isInScope, type Scope } from '#core/study/scope.ts';
import { nextCard, studyQueue, type CardStates } from '#core/study/study-queue.ts';
import { cardsOf, type StudyTerm } from '#core/study/study-terms.ts';
import { instant } from '#core/time/instant.ts';
import { useClock, useNow, wholeMinute } from '../clock/use-now.ts';
import { useKey } from '../ui/use-key.ts';
import { AskedCard } from './asked-card.tsx';
import { NothingDue } from './nothing-due.tsx';
import { ScopeName } from './scope-name.tsx';
import { StudyFrame } from './study-frame.tsx';
import { useAsking } from './use-asking.ts';
import { directionsOf, type StudyChoices } from './use-study-choices.ts';
import { useMissedTerms, useStudyStanding } from './use-study-terms.ts';

interface CardsProps {
  terms: readonly StudyTerm[];
  states: CardStates;
  choices: StudyChoices;
}

const none: ReadonlySet<string> = new Set();

const toOverview = () => navigate('/study');

/** One card after the other, of what was chosen. */
export function Cards(props: CardsProps) {
  return props.choices.scope.kind === 'missed' ? <OfMissed {...props} /> : <OfScope {...props} missed={none} />;
}

/** Apart, since look-up in a large glossary is only made for those who need it. */
function OfMissed(props: CardsProps) {
  return <OfScope {...props} missed={useMissedTerms(props.terms)} />;
}

function OfScope({ terms, states, choices, missed }: CardsProps & { missed: ReadonlySet<string> }) {
  const { t } = useTranslation('study');
  const { scope, direction, typing } = choices;
  const { programme } = useStudyStanding();
  const clock = useClock();
  const minute = useNow(wholeMinute);
  const [goesFurther, setGoesFurther] = useState(false);
  const cards = useMemo(() => cardsInScope(terms, scope, missed, direction), [terms, scope, missed, direction]);
  const deadline = deadlineOf(scope, programme, clock.now());
  const queue = useMemo(
    () => studyQueue(cards, states, clock.now(), deadline === null ? null : instant(deadline)),
    // Anew by the minute, for what is due by then.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [cards, states, clock, deadline, minute],
  );
  const asking = useAsking({
    cards,
    states,
    deadline,
    pick(rated) {
      const left = queue.ready.length > 0 || !goesFurther ? queue.ready : queue.further();
      return nextCard(left, rated.at(-1)?.card.term.id ?? null);
    },
  });
  useKey('leave-study', toOverview);
  useKey('study-further', () => asking.asked === null && setGoesFurther(true));

  return (
    <StudyFrame
      about={
        <>
          {t('title')}: <ScopeName scope={scope} />
        </>
      }
      state={t('left', { due: queue.due, new: queue.new })}
      asking={asking}
      onLeave={toOverview}
    >
      {asking.asked ? (
        <AskedCard asking={asking} asked={asking.asked} typing={typing} deadline={deadline} onLeave={toOverview} />
      ) : (
        <NothingDue
          next={queue.next}
          canGoFurther={cards.length > 0}
          rated={asking.rated.length}
          onFurther={() => setGoesFurther(true)}
        />
      )}
    </StudyFrame>
  );
}

function cardsInScope(
  terms: readonly StudyTerm[],
  scope: Scope,
  missed: ReadonlySet<string>,
  direction: StudyChoices['direction'],
) {
  return cardsOf(
    terms.filter((term) => isInScope(term, scope, missed)),
    directionsOf(direction),
  );
}
