import { useTranslation } from 'react-i18next';
import { useMissed } from '../data/booth.ts';
import { KeyCap } from '../ui/key-hint.tsx';
import { shownKey } from '../app/keys.ts';
import { isMac } from '../ui/platform.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { MissedRow } from './missed-row.tsx';
import styles from './missed-view.module.css';

/** What was noted down in the booth, to be made terms afterwards. */
export function MissedView() {
  const { t } = useTranslation('booth');
  const { missed, remove, refused } = useMissed();
  return (
    <div className={styles.view}>
      <ViewTitle title={t('missed.title')} companion={t('missed.companionTitle')} />
      <p className={styles.about}>
        {t('missed.about')} <KeyCap name={shownKey('note-down', isMac)} />
      </p>
      {missed.length === 0 ? (
        <p className={styles.none}>{t('missed.none')}</p>
      ) : (
        <>
          <p className={styles.about}>{t('missed.toTerm')}</p>
          <ul className={styles.rows} aria-label={t('missed.title')}>
            {missed.map((one) => (
              <MissedRow key={one.id} missed={one} onRemove={() => remove(one.id)} />
            ))}
          </ul>
        </>
      )}
      {refused && <p role="alert">{t('missed.refused')}</p>}
    </div>
  );
}
