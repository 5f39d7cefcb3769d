import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '#core/documents/document-schema.ts';
import type { SpeechLoad } from '#core/documents/speech-load.ts';
import { paceLimits } from '#core/rehearsal/pace/pace.ts';
import { minutesAndSeconds } from '../slides/minutes-and-seconds.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './document-page.module.css';

const shapes: Readonly<Record<'green' | 'amber' | 'red', IconName>> = { green: 'done', amber: 'behind', red: 'close' };

/** What the text asks of whoever interprets it: how long, how fast for its slot, how many figures. */
export function DocumentLoads({ loads, kind }: { loads: readonly SpeechLoad[]; kind: DocumentKind }) {
  const { t } = useTranslation(['documents', 'rehearsal']);
  return (
    <section aria-label={t('load.title')}>
      <h2 className={styles.title}>{t('load.title')}</h2>
      {loads.length === 0 && <p className={styles.soft}>{kind === 'deck' ? t('load.noNotes') : t('load.none')}</p>}
      {loads.map((load) => (
        <div key={load.language} className={styles.load}>
          <p>
            {t(`load.units.${load.language}`, { count: load.units })}{' '}
            {t(`load.length.${load.language}`, {
              time: minutesAndSeconds(load.seconds),
              pace: paceLimits[load.language].green,
            })}
          </p>
          {load.inSlot ? (
            <p className={styles.band} data-band={load.inSlot.band}>
              <Icon name={shapes[load.inSlot.band]} />
              <span>
                <strong>{t(`rehearsal:pace.band.${load.inSlot.band}`)}</strong>{' '}
                {t(`load.inSlot.${load.language}`, { count: load.inSlot.aMinute, minutes: load.inSlot.minutes })}
              </span>
            </p>
          ) : (
            <p className={styles.soft}>{t('load.noSlot')}</p>
          )}
          <p>{t('load.figures', { count: load.figures, aMinute: load.figuresAMinute })}</p>
        </div>
      ))}
    </section>
  );
}
