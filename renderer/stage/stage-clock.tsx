import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { figureText, usedShare, type LargeFigure } from '#core/agenda/run/large-figure.ts';
import type { CurrentSlot } from '#core/agenda/run/rundown.ts';
import { PhaseSign } from '../ui/phase-sign.tsx';
import { useLargeFigure } from '../windows/use-large-figure.ts';
import styles from './stage-clock.module.css';

/** The number that fills the screen, and below it the phase: its word and sign stand where the time stands in the slot. */
export function StageClock() {
  const { figure, rundown } = useLargeFigure();
  const { current } = rundown;
  return figure && current ? (
    <>
      <Figure figure={figure} phase={current.phase} />
      <Track current={current} />
    </>
  ) : null;
}

function Figure({ figure, phase }: { figure: LargeFigure; phase: CurrentSlot['phase'] }) {
  const { t } = useTranslation('windows');
  const days = figure.of === 'until' ? Math.floor(figure.seconds / 86_400) : 0;
  const countsUp = figure.of === 'over' || figure.of === 'late';
  return (
    <div className={styles.figures} data-hours={figure.hours} data-phase={phase}>
      {days > 0 && <p className={styles.days}>{t('days', { count: days })}</p>}
      <p className={styles.figure} role="timer">
        {countsUp && <span className={styles.plus}>+</span>}
        {figureText(figure)}
      </p>
    </div>
  );
}

function Track({ current }: { current: CurrentSlot }) {
  const { t } = useTranslation('windows');
  const { phase } = current;
  return (
    <div
      className={styles.track}
      data-phase={phase}
      style={{ '--used': usedShare(current).toFixed(4) } as CSSProperties}
    >
      <p className={styles.phase}>
        <PhaseSign phase={phase} className={styles.sign} />
        {t(`phase.${phase}`)}
      </p>
    </div>
  );
}
