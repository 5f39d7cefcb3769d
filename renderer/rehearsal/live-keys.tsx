import { useTranslation } from 'react-i18next';
import { KeyButton } from './key-button.tsx';
import styles from './live.module.css';
import type { Rehearsal } from './use-rehearsal.ts';

interface LiveKeysProps {
  rehearsal: Rehearsal;
  isPaused: boolean;
  isFirst: boolean;
  isLast: boolean;
}

/** What can be done while it runs, each with its key, always in the same place. */
export function LiveKeys({ rehearsal, isPaused, isFirst, isLast }: LiveKeysProps) {
  const { t } = useTranslation('rehearsal');
  const { enter, begin, takeBack, canTakeBack } = rehearsal;
  return (
    <p className={styles.keys}>
      <KeyButton action="previous-slide" onChoose={() => enter({ do: 'previous' })} disabled={isFirst}>
        {t('keys.previous')}
      </KeyButton>
      <KeyButton
        action="next-slide"
        onChoose={() => enter({ do: 'next' })}
        disabled={isLast}
        main={!isLast && !isPaused}
      >
        {t('keys.next')}
      </KeyButton>
      <KeyButton action="pause-rehearsal" onChoose={() => enter({ do: isPaused ? 'resume' : 'pause' })} main={isPaused}>
        {isPaused ? t('keys.resume') : t('keys.pause')}
      </KeyButton>
      <KeyButton action="take-back-slide" onChoose={takeBack} disabled={!canTakeBack}>
        {t('keys.takeBack')}
      </KeyButton>
      {isPaused && (
        <KeyButton action="rehearse" onChoose={begin}>
          {t('keys.beginAgain')}
        </KeyButton>
      )}
      <KeyButton action="finish-rehearsal" onChoose={() => enter({ do: 'finish' })} main={isLast && !isPaused}>
        {t('keys.finish')}
      </KeyButton>
    </p>
  );
}
