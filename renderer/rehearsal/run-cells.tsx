import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComplete, reachedSlide, totalOfRun } from '#core/rehearsal/finished-run.ts';
import { limitOf } from '#core/rehearsal/measure-rehearsal.ts';
import type { RehearsalRun } from '#core/rehearsal/rehearsal-schema.ts';
import { wholeSeconds } from '#core/rehearsal/whole-seconds.ts';
import { machineZone, timeInZone } from '#core/time/zone.ts';
import { shortDate } from '../clock/dates.ts';
import { minutesAndSeconds } from '../slides/minutes-and-seconds.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './runs-table.module.css';
import { difference } from './spans.ts';

/** When a rehearsal was, and the way to be rid of it. */
export function RunHead({
  run,
  isNow,
  onRemove,
}: {
  run: RehearsalRun;
  isNow: boolean;
  onRemove: (() => void) | null;
}) {
  const { t, i18n } = useTranslation('rehearsal');
  const zone = machineZone();
  const date = shortDate(run.startedAt, zone, i18n.language);
  const time = timeInZone(run.startedAt, zone);
  const when = `${date} ${time}`;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Delete') onRemove?.();
  }
  return (
    <th scope="col" className={styles.run}>
      {isNow ? (
        t('runs.now')
      ) : (
        <>
          <span className={styles.date}>{date}</span> {time}
        </>
      )}
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('runs.remove', { when })}
          aria-keyshortcuts="Delete"
          title={t('runs.remove', { when })}
          onClick={onRemove}
          onKeyDown={onKeyDown}
        >
          <Icon name="close" />
        </button>
      )}
    </th>
  );
}

/** What a slide took, and by how much that is over or under what it was planned then; a line where it was not shown. */
export function SlideCell({ run, slide }: { run: RehearsalRun; slide: string }) {
  const { t } = useTranslation('rehearsal');
  const place = run.slides.findIndex(({ id }) => id === slide);
  const { usedMs = 0, seconds: planned = 0 } = run.slides[place] ?? {};
  if (usedMs === 0)
    return (
      <td className={styles.figure}>
        <span aria-hidden="true">–</span>
        <span className={styles.difference} />
        <span className="visually-hidden">{t('runs.notShown')}</span>
      </td>
    );
  const used = wholeSeconds(run.slides.map((each) => each.usedMs))[place] ?? 0;
  return <Figure seconds={used} over={used - planned} />;
}

/** What slides took that have been taken out of the deck since. */
export function OthersCell({ run, ids }: { run: RehearsalRun; ids: ReadonlySet<string> }) {
  const seconds = wholeSeconds(run.slides.map(({ usedMs }) => usedMs));
  const others = run.slides.reduce((sum, { id }, place) => sum + (ids.has(id) ? 0 : (seconds[place] ?? 0)), 0);
  return (
    <td className={styles.figure}>
      {others === 0 ? '–' : minutesAndSeconds(others)} <span className={styles.difference} />
    </td>
  );
}

/** The whole of a rehearsal against what it was held against then; where it stopped, if before the last slide. */
export function TotalCell({ run }: { run: RehearsalRun }) {
  const { t } = useTranslation('rehearsal');
  const total = Math.floor(totalOfRun(run) / 1000);
  if (isComplete(run)) return <Figure seconds={total} over={total - limitOf(run).ms / 1000} />;
  return (
    <td className={styles.figure}>
      {minutesAndSeconds(total)} <span className={styles.difference} />
      <span className={styles.stopped}>{t('runs.stopped', { slide: reachedSlide(run) + 1 })}</span>
    </td>
  );
}

function Figure({ seconds, over }: { seconds: number; over: number }) {
  return (
    <td className={styles.figure} data-over={over > 0 || undefined}>
      {minutesAndSeconds(seconds)} <span className={styles.difference}>{difference(over)}</span>
    </td>
  );
}
