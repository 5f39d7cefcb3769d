import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../app/keys.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import { isMac } from './platform.ts';
import styles from './view-link.module.css';

interface ViewLinkProps {
  view: 'numbers' | 'document' | 'sheet' | 'missed' | 'own' | 'simulate' | 'study';
}

/** The way to a view that does not stand on the rail, with its key. */
export function ViewLink({ view }: ViewLinkProps) {
  const { t } = useTranslation('app');
  return (
    <a href={`#/${view}`} className={styles.link} aria-keyshortcuts={ariaKeys(view, isMac)}>
      <Icon name={view === 'document' ? 'note' : view} />
      {t(`views.${view}`)}
      <KeyHint action={view} />
    </a>
  );
}
