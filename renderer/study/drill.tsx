import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { comingTurns } from '#core/study/coming-turns.ts';
import { drillFor, drillMs, nextInDrill } from '#core/study/drill.ts';
import { everything, isInScope } from '#core/study/scope.ts';
import type { CardStates } from '#core/study/study-queue.ts';
import { cardsOf, type StudyTerm } from '#core/study/study-terms.ts';
import { later } from '#core/time/instant.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useClock, useNow } from '../clock/use-now.ts';
import { useSettings } from '../data/settings.ts';
import { useKey } from '../ui/use-key.ts';
import { AskedCard } from './asked-card.tsx';
import { DrillDone } from './drill-done.tsx';
import { ScopeName } from './scope-name.tsx';
import { StudyFrame } from './study-frame.tsx';
import styles from './study-frame.module.css';
import { useAsking } from './use-asking.ts';
import { directionsOf, type StudyChoices } from './use-study-choices.ts';
import { useStudyStanding } from './use-study-terms.ts';

interface DrillProps {
  terms: readonly StudyTerm[];
  states: CardStates;
  choices: StudyChoices;
}

const none: ReadonlySet<string> = new Set();

const toOverview = () => navigate('/study');

/** Three minutes before one's turn: what will be known least when it begins, counted down. */
export function Drill(props: DrillProps) {
  const [round, setRound] = useState(0);
  return <Round key={round} {...props} onAgain={() => setRound(round + 1)} />;
}

function Round({ terms, states, choices, onAgain }: DrillProps & { onAgain: () => void }) {
  const { t } = useTranslation('study');
  const clock = useClock();
  const spans = useSpanWords();
  const standing = useStudyStanding();
  const { role, person } = useSettings().settings;
  // What it is for stays what it was when it began.
  const [{ begun, scope, start }] = useState(() => {
    const now = clock.now();
    const coming = comingTurns(standing, now, role === 'speaker' ? person : null);
    const found = drillFor(coming, terms);
    return { begun: now, scope: found?.scope ?? everything, start: found?.start ?? null };
  });
  const cards = useMemo(
    () =>
      cardsOf(
        terms.filter((term) => isInScope(term, scope, none)),
        directionsOf(choices.direction),
      ),
    [terms, scope, choices.direction],
  );
  const end = later(begun, drillMs);
  const left = useNow((now) => Math.max(0, Math.ceil((end - now) / 1000)), begun);
  const deadline = start !== null && start > clock.now() ? start : null;
  const asking = useAsking({
    cards,
    states,
    deadline,
    pick(rated) {
      const asked = rated.map(({ card }) => card.id);
      return clock.now() >= end ? null : nextInDrill(cards, states, asked, deadline ?? clock.now());
    },
  });
  useKey('leave-study', toOverview);
  useKey('drill', () => asking.asked === null && onAgain());

  return (
    <StudyFrame
      about={
        <>
          {t('drill.begin')}: <ScopeName scope={scope} />
        </>
      }
      state={
        asking.asked && (
          <>
            {left === 0 && <span className={styles.over}>{t('drill.over')} </span>}
            <span role="timer" className={styles.timer} aria-label={t('drill.left')}>
              {spans.short(left * 1000)}
            </span>
          </>
        )
      }
      asking={asking}
      onLeave={toOverview}
    >
      {asking.asked ? (
        <AskedCard asking={asking} asked={asking.asked} typing={false} deadline={deadline} onLeave={toOverview} />
      ) : (
        <DrillDone rated={asking.rated} onAgain={onAgain} />
      )}
    </StudyFrame>
  );
}
