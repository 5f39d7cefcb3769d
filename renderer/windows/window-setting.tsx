import { useTranslation } from 'react-i18next';
import { sideWindows } from '#core/windows/side-windows.ts';
import { useContent } from '../data/content.ts';
import { WindowLink } from './window-link.tsx';
import styles from './window-setting.module.css';

/** What the windows beside the main one are for, and the way to each. */
export function WindowSetting() {
  const { t } = useTranslation('windows');
  const { capabilities } = useContent('app.info');
  return (
    <section className={styles.windows}>
      <h2>{t('title')}</h2>
      {sideWindows.map((which) => (
        <div key={which}>
          <WindowLink which={which} />
          <p>{t(`about.${which}.${capabilities.windows}`)}</p>
        </div>
      ))}
      <p>{t('sharing')}</p>
    </section>
  );
}
