import { useTranslation } from 'react-i18next';
import { EventClock } from '../agenda/event-clock.tsx';
import { NowAndNext } from '../agenda/now-and-next.tsx';
import { PunctualityBadge } from '../agenda/punctuality-mark.tsx';
import { RehearsalBadge } from '../agenda/rehearsal-badge.tsx';
import { ariaKeys } from '../app/keys.ts';
import { Answers } from '../glossary/answers.tsx';
import { FlipButton } from '../glossary/flip-button.tsx';
import { SessionTerms } from '../glossary/nothing-typed.tsx';
import { Pinned } from '../glossary/pinned.tsx';
import { SearchBox } from '../glossary/search-box.tsx';
import { useLookupPanel } from '../glossary/use-lookup-panel.ts';
import { NumbersPad } from '../numbers-pad/numbers-pad.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { ViewLink } from '../ui/view-link.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import styles from './booth-view.module.css';
import { SpeakerLine } from './speaker-line.tsx';
import { TurnsStrip } from './turns/turns-strip.tsx';

/** The whole window for the one who is speaking: look-up large, beside it who is on and next, what is pinned, and numbers. */
export function BoothView() {
  const { t } = useTranslation('booth');
  const panel = useLookupPanel();
  return (
    <div className={styles.booth} data-typed={panel.isTyped}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} focus="keeps" />
      <div className={styles.top}>
        <header className={styles.bar}>
          <EventClock />
          <div className={styles.badge}>
            <PunctualityBadge />
            <RehearsalBadge />
          </div>
          <span className={styles.links}>
            <span className={styles.missed}>
              <ViewLink view="missed" />
            </span>
            <a href="#/lookup" className={styles.link} aria-keyshortcuts={ariaKeys('booth', isMac)}>
              {t('leave')} <KeyHint action="booth" />
            </a>
          </span>
        </header>
        <TurnsStrip />
      </div>
      <div className={styles.box}>
        <SearchBox panel={panel}>
          <FlipButton source={panel.source} onFlip={panel.flip} />
        </SearchBox>
      </div>
      <div className={styles.line}>
        <SpeakerLine />
      </div>
      <div className={styles.answers}>{panel.isTyped ? <Answers panel={panel} /> : <SessionTerms />}</div>
      <aside className={styles.aside} aria-label={t('aside')}>
        <div className={styles.faces}>
          <NowAndNext />
        </div>
        <div className={styles.pins}>
          <Pinned panel={panel} size="narrow" />
        </div>
        <NumbersPad />
      </aside>
    </div>
  );
}
