import { useTranslation } from 'react-i18next';
import type { Phase } from '#core/agenda/run/rundown.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './phase-mark.module.css';

type ShownPhase = Phase | 'done';

/** The steps a slot goes through, in the order in which they stand beside each other. */
const steps: readonly ShownPhase[] = ['running', 'warning', 'danger', 'overtime'];

const icons: Record<ShownPhase, IconName> = {
  pending: 'next',
  late: 'behind',
  running: 'now',
  warning: 'notice',
  danger: 'notice',
  overtime: 'behind',
  paused: 'pause',
  done: 'done',
};

/** How far a slot is: by the word, by the shape, and by which of four places in a row is taken. */
export function PhaseMark({ phase }: { phase: ShownPhase }) {
  const { t } = useTranslation('run');
  const step = steps.indexOf(phase);
  return (
    <p className={styles.mark} data-phase={phase}>
      <Icon name={icons[phase]} className={styles.icon} />
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
