import { useTranslation } from 'react-i18next';
import { useProgrammeState } from '../data/programme.ts';
import { useStanding } from '../data/standing.tsx';
import { CountToEnd, CountToStart } from './count-to.tsx';
import styles from './now-and-next.module.css';
import { ProgrammeOver } from './programme-over.tsx';
import { SlotFace } from './slot-face.tsx';

/** Who is on and who is next, in both languages: what an interpreter needs before the speaker opens their mouth. */
export function NowAndNext({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation('today');
  const { current, next, phase, clock } = useProgrammeState();
  const { by } = useStanding();
  const large = compact ? 'small' : 'large';
  if (phase === 'after') return <ProgrammeOver className={styles.over} />;
  return (
    <div className={styles.both}>
      {current ? (
        <SlotFace heading={t('now')} shown={current} isActual size={large}>
          {clock && <CountToEnd clock={clock} size={large} />}
        </SlotFace>
      ) : (
        phase === 'during' && <p className={styles.gap}>{by === 'run' ? t('nothingOn') : t('nowUnallocated')}</p>
      )}
      {next && (
        <SlotFace heading={phase === 'before' ? t('first') : t('next')} shown={next} size={current ? 'small' : large}>
          {!current && <CountToStart clock={clock} slot={next.slot.id} size={large} />}
        </SlotFace>
      )}
      {!next && current && <p className={styles.gap}>{t('last')}</p>}
    </div>
  );
}
