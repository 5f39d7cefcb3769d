import { useTranslation } from 'react-i18next';
import { programmeEnd } from '#core/agenda/programme.ts';
import { dateInZone, timeInZone } from '#core/time/zone.ts';
import { fullDate } from '../clock/dates.ts';
import { useNow } from '../clock/use-now.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { usePunctuality } from '../data/programme.ts';
import { useStanding } from '../data/standing.tsx';

/** That it is over, and since when: on another day with its date. */
export function ProgrammeOver({ className }: { className?: string | undefined }) {
  const { t, i18n } = useTranslation('today');
  const zoneName = useZoneName();
  const { programme, by } = useStanding();
  const { timeZone } = programme;
  const end = usePunctuality()?.expectedEnd ?? programmeEnd(programme);
  const isToday = useNow((now) => dateInZone(now, timeZone) === dateInZone(end, timeZone));
  const told = {
    time: timeInZone(end, timeZone),
    date: fullDate(end, timeZone, i18n.language),
    zone: zoneName(timeZone),
  };
  const said = {
    run: isToday ? t('over.run', told) : t('over.runOn', told),
    plan: isToday ? t('over.plan', told) : t('over.planOn', told),
  }[by];
  return <p className={className}>{said}</p>;
}
