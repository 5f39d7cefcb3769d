import { useTranslation } from 'react-i18next';
import type { KeptRun, RunSnapshot } from '#core/agenda/run/run-record-schema.ts';
import { instant } from '#core/time/instant.ts';
import { instantAt } from '#core/time/zone.ts';
import { useContent } from '../data/content.ts';
import { useDayTimes } from './use-day-times.ts';

/** The run that is open, of whatever programme, and the one that could be brought back. */
export function keptRuns({ run, other, putAway }: RunSnapshot): { open: KeptRun | null; last: KeptRun | null } {
  const open = run && { date: run.date, lines: run.entries.length, lastAt: run.entries.at(-1)?.at ?? null };
  return { open: open ?? other, last: putAway };
}

/** A run that is kept, in the words of the sentences about it: its day, how many lines, and when the last was written. */
export function useKeptWords(): (run: KeptRun) => { date: string; lines: string; time: string } {
  const { t } = useTranslation('run');
  const { timeZone } = useContent('agenda.get');
  const times = useDayTimes();
  return ({ date, lines, lastAt }) => ({
    date: times.date(instantAt(date, '12:00', timeZone)),
    lines: t('notice.lines', { count: lines }),
    time: lastAt === null ? '–' : times.exact(instant(lastAt)),
  });
}
