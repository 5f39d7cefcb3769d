import { Suspense, useDeferredValue, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import { useProgramme, useProgrammeState, useTimeLine } from '../data/programme.ts';
import { useSettings } from '../data/settings.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { useReveal } from '../ui/reveal.ts';
import { ViewLink } from '../ui/view-link.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import { AddToCalendar } from './calendar/add-to-calendar.tsx';
import { NowAndNext } from './now-and-next.tsx';
import { OtherRun } from './other-run.tsx';
import { ProgrammeDate } from './programme-date.tsx';
import { SessionBlock } from './session-block.tsx';
import { SlotTerms } from './slot-terms.tsx';
import { StandingLine } from './standing-line.tsx';
import styles from './today-view.module.css';
import { YourTurn } from './your-turn.tsx';

interface TodayViewProps {
  /** A session or slot to show. */
  item: string | null;
  /** What organisers have to see to. */
  looseEnds: ReactNode;
  /** How much interpreters have to study for what comes next. */
  study: ReactNode;
}

/** The programme as a time line, and beside it what matters now: to a speaker their turn, to everyone who is on and who is next. */
export function TodayView({ item, looseEnds, study }: TodayViewProps) {
  const { t } = useTranslation('today');
  const event = useContent('event.get');
  const programme = useProgramme();
  const state = useProgrammeState();
  const { role, person } = useSettings().settings;
  const speaker = role === 'speaker' ? person : null;
  // What matters now is painted first, the long time line in the frame after it: nothing there has to move for it.
  const all = useDeferredValue(true, false);
  useReveal(all ? item : null);
  return (
    <div className={styles.view}>
      <header>
        <ViewTitle title={t('title')} companion={t('companionTitle')} />
        <StandingLine />
        <p className={styles.event}>
          <MainText text={event.title} />
        </p>
        <ProgrammeDate programme={programme} />
        <OtherRun />
        <p className={styles.ways}>
          <ViewLink view="sheet" /> <ViewLink view="numbers" /> <AddToCalendar />
          {role === 'interpreter' && (
            <span className={styles.study}>
              <ViewLink view="study" /> {all && <Suspense fallback={null}>{study}</Suspense>}
            </span>
          )}
        </p>
      </header>
      <div className={styles.line}>{all && <TimeLine you={speaker} target={item} />}</div>
      <aside className={styles.panel} aria-label={t('panel')}>
        <div className={styles.now}>
          {role === 'speaker' && <YourTurn person={person} />}
          <NowAndNext compact={role === 'speaker'} />
        </div>
        {all && role === 'organiser' && <Suspense fallback={null}>{looseEnds}</Suspense>}
        {all && <SlotTerms programme={programme} state={state} speaker={speaker} />}
      </aside>
    </div>
  );
}

/** The sessions one below the other, each with what is expected of it. */
function TimeLine({ you, target }: { you: string | null; target: string | null }) {
  const { timeZone } = useProgramme();
  return useTimeLine().map((line) => (
    <SessionBlock key={line.planned.session.id} line={line} you={you} target={target} timeZone={timeZone} />
  ));
}
