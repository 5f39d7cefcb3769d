import { useTranslation } from 'react-i18next';
import { isOnPhase } from '#core/agenda/run/phase-on.ts';
import type { CurrentSlot } from '#core/agenda/run/rundown.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useSecondsLeft, useSecondsToStart } from '../data/countdowns.ts';
import { useStanding } from '../data/standing.tsx';
import styles from './count-to.module.css';
import { SlotMark } from './slot-mark.tsx';

type Size = 'large' | 'small';

/** The large number of a panel: what is left of the slot that is on, or by how much it is over. */
export function CountToEnd({ clock, size }: { clock: CurrentSlot; size: Size }) {
  const { t } = useTranslation('today');
  const span = useSpanWords();
  const left = (useSecondsLeft() ?? 0) * 1000;
  const whole = clock.elapsedMs + clock.remainingMs;
  const over = Math.max(0, -left);
  return (
    <>
      <p className={styles[size]} role="timer">
        {over > 0 ? `+${span.short(over)}` : span.short(left)}
      </p>
      <p className={styles.label}>
        {isOnPhase(clock.phase) && clock.phase !== 'running' && <SlotMark mark={clock.phase} />}
        <span>{t(over > 0 ? 'overOf' : 'ofLeft', { whole: span.short(whole) })}</span>
      </p>
      <progress
        className={styles.bar}
        data-over={over > 0 || undefined}
        // In overtime the bar is all that has gone, and its end what is too much of it.
        max={whole + over}
        value={over > 0 ? whole : Math.max(0, whole - left)}
        aria-label={over > 0 ? t('progressOver') : t('progress')}
      />
    </>
  );
}

/** The large number of a panel: to the beginning of a slot that is to come. */
export function CountToStart({ clock, slot, size }: { clock: CurrentSlot | null; slot: string; size: Size }) {
  const { t } = useTranslation('today');
  const span = useSpanWords();
  const { timeZone } = useStanding().programme;
  const seconds = useSecondsToStart(slot) ?? 0;
  const isLate = clock?.slot === slot && clock.phase === 'late';
  return (
    <>
      <p className={styles[size]} role="timer">
        {seconds > 0 ? span.full(seconds * 1000) : t('anyMoment')}
      </p>
      <p className={styles.label}>
        {isLate && <SlotMark mark="late" />}
        <span>
          {isLate
            ? t('wasDue', { time: timeInZone(clock.plannedStart, timeZone) })
            : t(seconds > 0 ? 'untilStart' : 'canBegin')}
        </span>
      </p>
    </>
  );
}
