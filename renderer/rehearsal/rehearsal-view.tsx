import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '#core/slides/deck-schema.ts';
import { ClockContext, presentClock } from '../clock/use-now.ts';
import { useDeckToShow } from '../data/decks.ts';
import { useAreRehearsalsKnown } from '../data/rehearsals.ts';
import { useAreScriptsKnown } from '../data/scripts.ts';
import { useKey } from '../ui/use-key.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { After } from './after.tsx';
import { Before } from './before.tsx';
import { Live } from './live.tsx';
import styles from './rehearsal-view.module.css';
import { useRehearsal } from './use-rehearsal.ts';

/** A deck gone through aloud, slide by slide. Opens on the deck the address names, else on one's own, else on the next to come. */
export function RehearsalView({ item }: { item: string | null }) {
  const { t } = useTranslation(['rehearsal', 'slides']);
  const found = useDeckToShow(item);
  // What comes next changes with the time; what is rehearsed does not.
  const [first] = useState(found);
  const deck = found?.slot === item ? found : first;
  if (deck) return <WhenKnown key={deck.slot} deck={deck} />;
  return (
    <div className={styles.view}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} />
      <p>
        {t('slides:none')} <a href="#/slides">{t('toSlides')}</a>
      </p>
    </div>
  );
}

function WhenKnown({ deck }: { deck: Deck }) {
  const areRehearsalsKnown = useAreRehearsalsKnown(deck.slot);
  const areScriptsKnown = useAreScriptsKnown(deck.slot);
  if (!areRehearsalsKnown || !areScriptsKnown) return null;
  return (
    // Nobody speaks at the pace of a simulated clock.
    <ClockContext value={presentClock}>
      <RehearsalOf deck={deck} />
    </ClockContext>
  );
}

function RehearsalOf({ deck }: { deck: Deck }) {
  const { t } = useTranslation('problems');
  const rehearsal = useRehearsal(deck);
  const { stage, refusal } = rehearsal;
  useKey('leave-rehearsal', rehearsal.leave);
  useKey('take-back-slide', () => rehearsal.canTakeBack && rehearsal.takeBack());
  return (
    <>
      {stage.name === 'before' && <Before rehearsal={rehearsal} />}
      {stage.name === 'live' && <Live rehearsal={rehearsal} state={stage.state} />}
      {stage.name === 'after' && <After rehearsal={rehearsal} run={stage.run} />}
      {refusal && (
        <p className={styles.refusal} role="alert">
          {t(`call.${refusal}`)}
        </p>
      )}
    </>
  );
}
