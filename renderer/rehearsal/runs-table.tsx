import { useTranslation } from 'react-i18next';
import { limitOf } from '#core/rehearsal/measure-rehearsal.ts';
import type { RehearsalPlan, RehearsalRun } from '#core/rehearsal/rehearsal-schema.ts';
import type { Deck } from '#core/slides/deck-schema.ts';
import { minutesAndSeconds } from '../slides/minutes-and-seconds.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { usedSpan } from './spans.ts';
import { OthersCell, RunHead, SlideCell, TotalCell } from './run-cells.tsx';
import styles from './runs-table.module.css';

interface RunsTableProps {
  deck: Deck;
  plan: RehearsalPlan;
  /** Those shown beside each other, the newest first. */
  runs: readonly RehearsalRun[];
  /** The first of them has just been finished. */
  isJustFinished?: boolean;
  onRemove: (run: RehearsalRun) => void;
}

/** The slides of a deck, each with what it is planned and what it took in the last rehearsals, and the whole against the slot. */
export function RunsTable({ deck, plan, runs, isJustFinished = false, onRemove }: RunsTableProps) {
  const { t } = useTranslation('rehearsal');
  const limit = limitOf(plan);
  const planned = plan.slides.reduce((sum, { seconds }) => sum + seconds, 0);
  const ids = new Set(deck.slides.map(({ id }) => id));
  const hasOthers = runs.some(({ slides }) => slides.some(({ id, usedMs }) => usedMs > 0 && !ids.has(id)));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('runs.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('runs.slide')}</th>
          <th scope="col" className={styles.figure}>
            {t('runs.planned')}
          </th>
          {runs.map((run, place) => (
            <RunHead
              key={run.id}
              run={run}
              isNow={isJustFinished && place === 0}
              onRemove={isJustFinished && place === 0 ? null : () => onRemove(run)}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {deck.slides.map(({ id, title, seconds }, slide) => (
          <tr key={id}>
            <th scope="row" className={styles.slide}>
              <span className={styles.number}>{slide + 1}</span> <MainText text={title} />{' '}
              <CompanionText text={title} className={styles.companion} />
            </th>
            <td className={styles.figure}>{minutesAndSeconds(seconds)}</td>
            {runs.map((run) => (
              <SlideCell key={run.id} run={run} slide={id} />
            ))}
          </tr>
        ))}
        {hasOthers && (
          <tr>
            <th scope="row" className={styles.slide}>
              {t('runs.others')}
            </th>
            <td className={styles.figure}>–</td>
            {runs.map((run) => (
              <OthersCell key={run.id} run={run} ids={ids} />
            ))}
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{limit.of === 'slot' ? t('runs.ofSlot', { whole: usedSpan(limit.ms) }) : t('runs.total')}</th>
          <td className={styles.figure}>{minutesAndSeconds(planned)}</td>
          {runs.map((run) => (
            <TotalCell key={run.id} run={run} />
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
