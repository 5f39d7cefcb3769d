import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { directions } from '#core/study/card-id.ts';
import { comingTurns } from '#core/study/coming-turns.ts';
import { drillFor } from '#core/study/drill.ts';
import { isInScope } from '#core/study/scope.ts';
import { minutesOf } from '#core/study/study-progress.ts';
import { studyQueue } from '#core/study/study-queue.ts';
import { cardsOf } from '#core/study/study-terms.ts';
import { presentClock, useNow, wholeMinute } from '../clock/use-now.ts';
import { useCardStates } from '../data/study.ts';
import { useStudyStanding, useStudyTerms } from './use-study-terms.ts';

const none: ReadonlySet<string> = new Set();

/** How many minutes of study are due for what comes next on the programme; nothing when none are. */
export function DueBeforeNext() {
  const { t } = useTranslation('study');
  const terms = useStudyTerms();
  const states = useCardStates();
  const standing = useStudyStanding();
  const minute = useNow(wholeMinute);
  const minutes = useMemo(() => {
    const now = presentClock.now();
    const found = drillFor(comingTurns(standing, now, null), terms);
    if (!found || !states) return 0;
    const needed = terms.filter((term) => isInScope(term, found.scope, none));
    return minutesOf(studyQueue(cardsOf(needed, directions), states, now, found.start).ready.length);
    // Anew by the minute.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [terms, states, standing, minute]);
  return minutes > 0 && <span>{t('due', { count: minutes })}</span>;
}
