import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instant } from '#core/time/instant.ts';
import { ariaKeys } from '../app/keys.ts';
import { useMoment } from '../backup/use-moment.ts';
import { useContent } from '../data/content.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { useKey } from '../ui/use-key.ts';
import styles from './problem-banner.module.css';
import { recoveryOf } from './problem-kinds.ts';

type Recovery = NonNullable<ReturnType<typeof recoveryOf>>;

/** Whether this window has been told; a new start has nothing to tell. */
let wasRead = false;

/** Says at a start what was damaged, from when what is shown is, and where the damaged file lies, until it was read. */
export function RecoveryBanner() {
  const recovery = recoveryOf(useContent('app.info').problems);
  const [isRead, setRead] = useState(wasRead);
  if (!recovery || isRead) return null;
  return (
    <Told
      recovery={recovery}
      onRead={() => {
        wasRead = true;
        setRead(true);
      }}
    />
  );
}

function Told({ recovery: { code, file, params }, onRead }: { recovery: Recovery; onRead: () => void }) {
  const { t } = useTranslation('problems');
  const moment = useMoment();
  useKey('read-recovery', onRead);
  const { how, from, aside } = params;
  const sentences = [
    typeof how === 'string' && t(`how.${how as 'damaged'}`, { file }),
    t(code, { file, from: typeof from === 'number' ? moment(instant(from)) : '' }),
    aside !== undefined && t('kept', { aside }),
  ];
  return (
    <section className={styles.banner} aria-live="polite" aria-label={t('told')}>
      <Icon name="notice" className={styles.icon} />
      <div>
        <p className={styles.short}>{t('told')}</p>
        <p>{sentences.filter((sentence) => sentence !== false).join(' ')}</p>
        <p>
          <button
            type="button"
            className={styles.action}
            aria-keyshortcuts={ariaKeys('read-recovery', isMac)}
            onClick={onRead}
          >
            {t('read')} <KeyHint action="read-recovery" />
          </button>
        </p>
      </div>
    </section>
  );
}
