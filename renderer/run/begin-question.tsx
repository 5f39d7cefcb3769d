import { useTranslation } from 'react-i18next';
import { programmeStart } from '#core/agenda/programme.ts';
import { useOffsetWords } from '../clock/use-offset-words.ts';
import { useNow, wholeSecond } from '../clock/use-now.ts';
import { useStanding } from '../data/standing.tsx';
import { Confirm } from './confirm.tsx';
import { useDayTimes } from './use-day-times.ts';

/** Asks before a run is begun that may be a slip of the hand: without a date, or far from the planned hour. */
export function BeginQuestion({ onBegin, onClose }: { onBegin: () => void; onClose: () => void }) {
  const { t } = useTranslation('run');
  const { programme } = useStanding();
  const times = useDayTimes();
  const offset = useOffsetWords();
  const now = useNow(wholeSecond);
  const start = programmeStart(programme);
  const day = { date: times.date(start), time: times.brief(start) };
  return (
    <Confirm
      title={t('begin.title')}
      what={programme.rehearsal ? t('begin.noDate', day) : t('begin.far', { ...day, offset: offset(now - start) })}
      act={t('begin.do')}
      onAct={onBegin}
      onClose={onClose}
    />
  );
}
