import { useTranslation } from 'react-i18next';
import type { Phase } from '#core/agenda/run/rundown.ts';
import { Icon } from '../ui/icon.tsx';
import { PhaseSign } from '../ui/phase-sign.tsx';
import styles from './phase-mark.module.css';

type ShownPhase = Phase | 'done';

/** The steps a slot goes through, in the order in which they stand beside each other. */
const steps: readonly ShownPhase[] = ['running', 'warning', 'danger', 'overtime'];

/** How far a slot is: by the word, by the shape, and by which of four places in a row is taken. */
export function PhaseMark({ phase }: { phase: ShownPhase }) {
  const { t } = useTranslation('windows');
  const step = steps.indexOf(phase);
  return (
    <p className={styles.mark} data-phase={phase}>
      {phase === 'done' ? (
        <Icon name="done" className={styles.icon} />
      ) : (
        <PhaseSign phase={phase} className={styles.icon} />
      )}
      {/* A phase is called what the stage calls it. */}
      <strong>{t(`phase.${phase}`)}</strong>
      <span className={styles.steps} aria-hidden="true">
        {steps.map((each, index) => (
          <span
            key={each}
            className={styles.step}
            data-taken={index === step || undefined}
            data-past={index < step || undefined}
          />
        ))}
      </span>
    </p>
  );
}
