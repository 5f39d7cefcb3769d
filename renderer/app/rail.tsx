import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { isMac } from '../ui/platform.ts';
import { ariaKeys, shownKey } from './keys.ts';
import styles from './rail.module.css';
import { Tools } from './tools.tsx';
import { views, type ViewId } from './views.tsx';

const onRail = views.filter(({ under, ownWindow }) => under === undefined && ownWindow === undefined);

export function Rail({ current }: { current: ViewId }) {
  const { t } = useTranslation('app');
  const under = views.find(({ id }) => id === current)?.under;
  return (
    <nav className={styles.rail} aria-label={t('navigation')}>
      <ul className={styles.views}>
        {onRail.map(({ id, icon }) => (
          <li key={id}>
            <a
              href={`#/${id}`}
              className={styles.view}
              aria-current={id === current ? 'page' : id === under ? 'true' : undefined}
              aria-keyshortcuts={ariaKeys(id, isMac)}
            >
              <Icon name={icon} className={styles.icon} />
              <span className={styles.name}>{t(`views.${id}`)}</span>
              <span className={styles.key} aria-hidden="true">
                {shownKey(id, isMac)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <Tools />
    </nav>
  );
}
