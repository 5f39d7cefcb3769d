import { useTranslation } from 'react-i18next';
import type { RehearsalState } from '#core/rehearsal/fold-rehearsal.ts';
import { usePlaceOfDeck } from '../data/decks.ts';
import { useKeepAwake } from '../data/keep-awake.ts';
import { useKey } from '../ui/use-key.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import { AwayNotice, ClockNotice } from './notices.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { LeftOfSlot } from './left-of-slot.tsx';
import styles from './live.module.css';
import { LiveKeys } from './live-keys.tsx';
import { NextSlide, ShownSlide } from './shown-slide.tsx';
import { SlideStrip } from './slide-strip.tsx';
import { Standing } from './standing.tsx';
import { useMeasures } from './use-measures.ts';
import type { Rehearsal } from './use-rehearsal.ts';

/** While it runs or is paused: what is left of the slot, large; how it stands by the plan; the slide, and what comes next. */
export function Live({ rehearsal, state }: { rehearsal: Rehearsal; state: RehearsalState }) {
  const { t } = useTranslation('rehearsal');
  const { deck, plan, enter, begin } = rehearsal;
  const { slot, session } = usePlaceOfDeck(deck);
  const measures = useMeasures(plan, state);
  const isPaused = state.phase === 'paused';
  const isLast = state.slide === plan.slides.length - 1;
  const title = (slot ?? session)?.title ?? deck.title;

  useKeepAwake('rehearsal', !isPaused);
  useKey('next-slide', () => isLast || enter({ do: 'next' }));
  useKey('previous-slide', () => state.slide > 0 && enter({ do: 'previous' }));
  useKey('pause-rehearsal', () => enter({ do: isPaused ? 'resume' : 'pause' }));
  useKey('finish-rehearsal', () => enter({ do: 'finish' }));
  useKey('not-counted', () => isPaused || enter({ do: 'away' }));
  useKey('rehearse', () => isPaused && begin());

  return (
    <div className={styles.live} data-phase={state.phase}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} focus="keeps" />
      <header className={styles.bar}>
        <p className={styles.slot}>
          {t('title')}: <MainText text={title} />
        </p>
        <ActionButton action="leave-rehearsal" onAct={rehearsal.leave} name={t('keys.leave')} />
      </header>
      <section className={styles.clock} aria-label={t('clock')}>
        <LeftOfSlot measures={measures} slot={slot} isPaused={isPaused} />
        <Standing measures={measures} slide={state.slide} />
      </section>
      <section className={styles.slide} aria-label={t('shown')}>
        <ShownSlide deck={deck} measures={measures} slide={state.slide} />
        <AwayNotice measures={measures} state={state} onAway={() => enter({ do: 'away' })} />
        <ClockNotice state={state} />
      </section>
      <SlideStrip deck={deck} measures={measures} slide={state.slide} onGo={(slide) => enter({ do: 'go', slide })} />
      <footer className={styles.foot}>
        <NextSlide deck={deck} measures={measures} slide={state.slide} />
        <LiveKeys rehearsal={rehearsal} isPaused={isPaused} isFirst={state.slide === 0} isLast={isLast} />
      </footer>
    </div>
  );
}
