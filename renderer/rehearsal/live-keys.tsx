import { useTranslation } from 'react-i18next';
import { ActionButton } from '../ui/action-button.tsx';
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
      <ActionButton
        action="previous-slide"
        onAct={() => enter({ do: 'previous' })}
        isOff={isFirst}
        name={t('keys.previous')}
      />
      <ActionButton
        action="next-slide"
        onAct={() => enter({ do: 'next' })}
        isOff={isLast}
        isMain={!isLast && !isPaused}
        name={t('keys.next')}
      />
      <ActionButton
        action="pause-rehearsal"
        onAct={() => enter({ do: isPaused ? 'resume' : 'pause' })}
        isMain={isPaused}
        name={isPaused ? t('keys.resume') : t('keys.pause')}
      />
      <ActionButton action="take-back-slide" onAct={takeBack} isOff={!canTakeBack} name={t('keys.takeBack')} />
      {isPaused && <ActionButton action="rehearse" onAct={begin} name={t('keys.beginAgain')} />}
      <ActionButton
        action="finish-rehearsal"
        onAct={() => enter({ do: 'finish' })}
        isMain={isLast && !isPaused}
        name={t('keys.finish')}
      />
    </p>
  );
}
