import { createContext, use, useMemo, type ReactNode } from 'react';
import { isRunOf, programmeToShow } from '#core/agenda/run/programme-of-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { standingOf, type Standing } from '#core/agenda/run/standing.ts';
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

const noEntries: readonly RunEntry[] = [];

/**
 * Gives every view below the one standing of the programme. It goes by the run once there is one, and for whoever runs an
 * event that has its date; else nobody here tells what happens, and it goes by the plan.
 */
export function StandingProvider({ children }: { children: ReactNode }) {
  const agenda = useContent('agenda.get');
  const { run } = useRunSnapshot();
  const { by } = useRunSource();
  const { role } = useSettings().settings;
  const minute = useNow(wholeMinute);
  const shown = programmeToShow(agenda, run, minute);
  const { date, rehearsal } = shown;
  const standing = useMemo(() => {
    const programme = programmeToShow(agenda, run, minute);
    const log = isRunOf(programme, run) ? run.entries : noEntries;
    const found = log.length > 0 || (role === 'organiser' && !rehearsal) ? 'run' : 'plan';
    return standingOf(programme, log, by ?? found);
    // Laid anew when its day changes, not each minute.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [agenda, run, by, role, date, rehearsal]);
  return <StandingContext value={standing}>{children}</StandingContext>;
}
