import { useTranslation } from 'react-i18next';
import { ViewTitle } from '../ui/view-title.tsx';
import { Backups } from '../backup/backups.tsx';
import { BringIn } from './bring-in.tsx';
import styles from './files-view.module.css';
import { HandOut } from './hand-out.tsx';

/** Everything that comes in as a file, and everything that goes out as one. */
export function FilesView() {
  const { t } = useTranslation('exchange');
  return (
    <div className={styles.view}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} />
      <BringIn />
      <HandOut />
      <Backups />
    </div>
  );
}
