import { useTranslation } from 'react-i18next';
import { CueSetting } from '../cues/cue-setting.tsx';
import { useSettings } from '../data/settings.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { WindowSetting } from '../windows/window-setting.tsx';
import { About } from './about.tsx';
import { LanguageAndTheme } from './language-and-theme.tsx';
import { RoleFields } from './role-fields.tsx';
import styles from './settings-view.module.css';
import { Zones } from './zones.tsx';

export function SettingsView() {
  const { t } = useTranslation('settings');
  const { settings, change } = useSettings();
  return (
    <div className={styles.view}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} />
      <LanguageAndTheme />
      <RoleFields choice={settings} onChoose={change} />
      <Zones />
      <CueSetting />
      <WindowSetting />
      <About />
    </div>
  );
}
