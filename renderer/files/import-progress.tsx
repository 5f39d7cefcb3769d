import { useTranslation } from 'react-i18next';
import { KeyedButton } from '../ui/keyed-button.tsx';
import styles from './import-progress.module.css';
import type { ImportStep } from './use-import.ts';

interface ImportProgressProps {
  now: Extract<ImportStep, { step: 'working' }>;
  onStop: () => void;
}

/** How far a file is, and the key that calls it off. */
export function ImportProgress({ now: { what, name, share }, onStop }: ImportProgressProps) {
  const { t } = useTranslation('exchange');
  const words = t(`bringIn.${what}`, { name });
  return (
    <div className={styles.progress}>
      <p>
        <output>{words}</output>{' '}
        <span className={styles.percent} aria-hidden="true">
          {Math.floor(share * 100)} %
        </span>
      </p>
      <progress className={styles.bar} value={share} max={1} aria-label={words} />
      <KeyedButton action="leave-import" name={t('bringIn.cancel')} onAct={onStop} />
    </div>
  );
}
