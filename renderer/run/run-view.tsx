import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { standingToRun } from '#core/agenda/run/before-begin.ts';
import { isLongOver } from '#core/agenda/run/programme-of-run.ts';
import { mayRun } from '#core/settings/may-run.ts';
import { useNow } from '../clock/use-now.ts';
import { useRunSource } from '../data/run-source.ts';
import { useSettings } from '../data/settings.ts';
import { StandingContext, useStanding } from '../data/standing.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import { Cockpit } from './cockpit.tsx';

/** Where the programme is run: the clock of what is on, the rundown, and every key with what it would do. */
export function RunView() {
  const { t } = useTranslation('run');
  const standing = useStanding();
  const { of, by } = useRunSource();
  const { settings } = useSettings();
  // A simulation is run by whoever rehearses in it, if it is to be run at all.
  const on = of === 'simulation' ? by === 'run' : mayRun(settings);
  const longOver = useNow((now) => isLongOver(standing.programme, standing.log, now));
  const toRun = useMemo(() => (on && !longOver ? standingToRun(standing) : standing), [standing, on, longOver]);
  return (
    <StandingContext value={toRun}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} focus="keeps" />
      <Cockpit on={on} />
    </StandingContext>
  );
}
