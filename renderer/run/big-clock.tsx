import { useTranslation } from 'react-i18next';
import { endOf } from '#core/agenda/run/effects.ts';
import type { CurrentSlot } from '#core/agenda/run/rundown.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useNow } from '../clock/use-now.ts';
import { useSecondsLeft, useSecondsToStart } from '../data/countdowns.ts';
import { useStanding } from '../data/standing.tsx';
import styles from './big-clock.module.css';
import { PhaseMark } from './phase-mark.tsx';
import { useDayTimes } from './use-day-times.ts';
import { useRundown, useSeconds } from './use-rundown.ts';

/** The one number: what is left of the slot that is on; before one begins, until it is due, or since it was. */
export function BigClock({ current }: { current: CurrentSlot | null }) {
  return (
    <div className={styles.clock} data-phase={current?.phase ?? 'done'}>
      <PhaseMark phase={current?.phase ?? 'done'} />
      {current === null && <Ended />}
      {current !== null && current.actualStart !== null && <Left />}
      {current?.phase === 'late' && <Overdue />}
      {current?.phase === 'pending' && <ToStart current={current} />}
    </div>
  );
}

function Ended() {
  const { t } = useTranslation('run');
  const times = useDayTimes();
  return <p className={styles.ended}>{t('clock.ended', { time: times.exact(endOf(useRundown())) })}</p>;
}

function Left() {
  const { t } = useTranslation('run');
  const span = useSpanWords();
  const left = (useSecondsLeft() ?? 0) * 1000;
  const elapsed = (useSeconds(({ current }) => current?.elapsedMs ?? null) ?? 0) * 1000;
  const whole = useWhole();
  const paused = useSecondsPaused();
  return (
    <>
      <p className={styles.count} role="timer">
        {left < 0 && '+'}
        {span.short(left)}
      </p>
      <p className={styles.label}>
        {t(left < 0 ? 'clock.over' : 'clock.left', { whole: span.short(whole) })} ·{' '}
        {paused === null
          ? t('clock.elapsed', { span: span.short(elapsed) })
          : t('clock.pausedFor', { span: span.short(paused * 1000) })}
      </p>
      <progress
        className={styles.bar}
        max={whole}
        value={Math.min(whole, Math.max(0, whole - left))}
        aria-hidden="true"
      />
    </>
  );
}

/** Whole seconds of the pause that lasts; null while none does. */
function useSecondsPaused(): number | null {
  const { slots, running } = useStanding().state;
  const since = running === null ? null : (slots[running]?.pausedSince ?? null);
  return useNow((now) => since && Math.floor(Math.max(0, now - since) / 1000), since ?? undefined);
}

/** The length of the slot that is on with what was added, pauses left out; it stands still. */
function useWhole(): number {
  return (useSeconds(({ current }) => (current ? current.remainingMs + current.elapsedMs : null)) ?? 0) * 1000;
}

function Overdue() {
  const { t } = useTranslation('run');
  const span = useSpanWords();
  const seconds = useSeconds(({ current }) => current?.offsetMs ?? null) ?? 0;
  return (
    <>
      <p className={styles.count} role="timer">
        +{span.short(seconds * 1000)}
      </p>
      <p className={styles.label}>{t('clock.overdue')}</p>
    </>
  );
}

/** What nobody has to begin, since the event has no date, is never due: its length stands there once its hour is past. */
function ToStart({ current: { slot, remainingMs } }: { current: CurrentSlot }) {
  const { t } = useTranslation('run');
  const span = useSpanWords();
  const seconds = useSecondsToStart(slot) ?? 0;
  return (
    <>
      <p className={styles.count} role="timer">
        {span.short(seconds > 0 ? seconds * 1000 : remainingMs)}
      </p>
      <p className={styles.label}>{seconds > 0 ? t('clock.toStart') : t('clock.long')}</p>
    </>
  );
}
