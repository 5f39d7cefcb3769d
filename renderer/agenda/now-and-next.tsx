import { useTranslation } from 'react-i18next';
import { useProgrammeState } from '../data/programme.ts';
import { CountToEnd, CountToStart } from './count-to.tsx';
import styles from './now-and-next.module.css';
import { SlotFace } from './slot-face.tsx';

/** Who is on and who is next, in both languages: what an interpreter needs before the speaker opens their mouth. */
export function NowAndNext({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation('today');
  const { current, next, phase } = useProgrammeState();
  const large = compact ? 'small' : 'large';
  if (phase === 'after') return <p className={styles.over}>{t('over')}</p>;
  return (
    <div className={styles.both}>
      {current ? (
        <SlotFace heading={t('now')} planned={current} size={large}>
          <CountToEnd whole={current.expectedEnd - current.expectedStart} size={large} />
        </SlotFace>
      ) : (
        phase === 'during' && <p className={styles.gap}>{t('nowUnallocated')}</p>
      )}
      {next && (
        <SlotFace heading={phase === 'before' ? t('first') : t('next')} planned={next} size={current ? 'small' : large}>
          {!current && <CountToStart slot={next.slot.id} size={large} />}
        </SlotFace>
      )}
      {!next && current && <p className={styles.gap}>{t('last')}</p>}
    </div>
  );
}
