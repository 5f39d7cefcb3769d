import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Icon } from '../ui/icon.tsx';
import { isMac } from '../ui/platform.ts';
import { ariaKeys, shownKey } from './keys.ts';
import styles from './rail.module.css';
import { views, type ViewId } from './views.tsx';

export function Rail({ current }: { current: ViewId }) {
  const { t } = useTranslation('app');
  return (
    <nav className={styles.rail} aria-label={t('navigation')}>
      <ul className={styles.views}>
        {views.map(({ id, icon }) => (
          <li key={id}>
            <Link
              href={`/${id}`}
              className={styles.view}
              aria-current={id === current ? 'page' : undefined}
              aria-keyshortcuts={ariaKeys(id, isMac)}
            >
              <Icon name={icon} className={styles.icon} />
              <span className={styles.name}>{t(`views.${id}`)}</span>
              <span className={styles.key} aria-hidden="true">
                {shownKey(id, isMac)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
