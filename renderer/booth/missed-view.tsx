import { useTranslation } from 'react-i18next';
import { shownKey } from '../app/keys.ts';
import { KeyCap } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { MissedActions } from './missed-actions.tsx';
import { MissedList } from './missed-list.tsx';
import styles from './missed-view.module.css';
import { useMissedLines } from './use-missed-lines.ts';

/** What was noted down in the booth, to be made terms afterwards. */
export function MissedView() {
  const { t } = useTranslation('booth');
  const missed = useMissedLines();
  const isEmpty = missed.lines.length === 0;
  return (
    <div className={styles.view}>
      <ViewTitle title={t('missed.title')} companion={t('missed.companionTitle')} />
      <p className={styles.about}>
        {t('missed.about')} <KeyCap name={shownKey('note-down', isMac)} />
      </p>
      <p className={styles.about}>{isEmpty ? t('missed.none') : t('missed.toTerm')}</p>
      {(!isEmpty || missed.canRestore) && <MissedActions missed={missed} />}
      {!isEmpty && <MissedList missed={missed} />}
      {missed.refused && <p role="alert">{t('missed.refused')}</p>}
    </div>
  );
}
