import { useTranslation } from 'react-i18next';
import type { Slot } from '#core/agenda/agenda-schema.ts';
import type { RehearsalMeasures } from '#core/rehearsal/measure-rehearsal.ts';
import { phaseOfLeft } from '#core/rehearsal/phase-of-left.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './left-of-slot.module.css';
import { leftSpan, usedSpan } from './spans.ts';

interface LeftOfSlotProps {
  measures: RehearsalMeasures;
  slot: Slot | undefined;
  isPaused: boolean;
}

/** What is left of the slot, in figures one sees from across the room; its phase by word and shape, and where it stands in the whole. */
export function LeftOfSlot({ measures, slot, isPaused }: LeftOfSlotProps) {
  const { t } = useTranslation('rehearsal');
  const { leftMs, limit } = measures;
  const phase = phaseOfLeft(leftMs, slot);
  const isOver = phase === 'overtime';
  const whole = usedSpan(limit.ms);
  const words = {
    running: null,
    warning: t('phase.warning'),
    danger: t('phase.danger'),
    overtime: t('phase.overtime'),
  }[phase];
  return (
    <div data-phase={phase} data-paused={isPaused || undefined}>
      <p className={styles.left} role="timer">
        {isOver ? `+${usedSpan(-leftMs)}` : leftSpan(leftMs)}
      </p>
      <p className={styles.label}>
        <span>
          {limit.of === 'slot'
            ? isOver
              ? t('over.slot', { whole })
              : t('left.slot', { whole })
            : isOver
              ? t('over.plan', { whole })
              : t('left.plan', { whole })}
        </span>
        <strong className={styles.phase}>
          {isPaused ? (
            <>
              <Icon name="pause" /> {t('paused')}
            </>
          ) : (
            words && (
              <>
                <Icon name={isOver ? 'notice' : 'next'} /> {words}
              </>
            )
          )}
        </strong>
      </p>
      <Course measures={measures} />
    </div>
  );
}

/** The whole as a line: filled as far as it is used, a mark where the plan would be, an end where the slot ends. */
function Course({ measures: { usedMs, offsetMs, limit, predictedMs } }: { measures: RehearsalMeasures }) {
  const whole = Math.max(limit.ms, predictedMs, usedMs);
  const mark = whole / 200;
  return (
    <svg className={styles.course} viewBox={`0 0 ${whole} 100`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.whole} width={limit.ms} y="30" height="40" />
      <rect className={styles.used} width={Math.min(usedMs, limit.ms)} y="30" height="40" />
      {usedMs > limit.ms && <rect className={styles.over} x={limit.ms} width={usedMs - limit.ms} y="30" height="40" />}
      <rect className={styles.planned} x={Math.max(0, usedMs - offsetMs - mark / 2)} width={mark} height="100" />
      <rect className={styles.end} x={limit.ms - mark} width={mark} y="15" height="70" />
    </svg>
  );
}
