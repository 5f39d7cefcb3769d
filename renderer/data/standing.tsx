import { createContext, use, useMemo, type ReactNode } from 'react';
import { isLongOver, programmeToShow } from '#core/agenda/run/programme-of-run.ts';
import { standingToShow } from '#core/agenda/run/standing-to-show.ts';
import type { Standing } from '#core/agenda/run/standing.ts';
import { mayRun } from '#core/settings/may-run.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { useContent } from './content.ts';
import { useRunSource } from './run-source.ts';
import { useRunSnapshot } from './run.ts';
import { useSettings } from './settings.ts';

export const StandingContext = createContext<Standing | null>(null);

/** How the programme stands, by the run or by its plan. */
export function useStanding(): Standing {
  const standing = use(StandingContext);
  if (!standing) throw new Error('There is no standing above this component.');
  return standing;
}

/** Gives every view below the one standing of the programme. */
export function StandingProvider({ children }: { children: ReactNode }) {
  const agenda = useContent('agenda.get');
  const { run } = useRunSnapshot();
  const { by } = useRunSource();
  const isRunner = mayRun(useSettings().settings);
  const minute = useNow(wholeMinute);
  const shown = programmeToShow(agenda, run, minute);
  const { date, rehearsal } = shown;
  const isOver = isLongOver(shown, run?.entries ?? [], minute);
  const standing = useMemo(
    () => standingToShow(programmeToShow(agenda, run, minute), run, { by, isRunner }, minute),
    // Laid anew when its day changes or is long over, not each minute.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [agenda, run, by, isRunner, date, rehearsal, isOver],
  );
  return <StandingContext value={standing}>{children}</StandingContext>;
}
