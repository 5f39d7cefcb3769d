import { useTranslation } from 'react-i18next';
import { themes } from '#core/settings/choices.ts';
import { languages } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';
import { Choice } from '../ui/choice.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import styles from './language-and-theme.module.css';

/** Each language under its own name, so that nobody has to read the other to find theirs. */
export function LanguageAndTheme() {
  const { t } = useTranslation(['settings', 'app']);
  const { settings, wantedLanguage, change } = useSettings();
  return (
    <div className={styles.both}>
      <div className={styles.one}>
        <Choice
          label={t('language')}
          options={languages.map((value) => ({ value, name: t(`app:ownNames.${value}`), lang: value }))}
          value={wantedLanguage}
          onChoose={(language) => change({ language })}
        />
        <KeyHint action="toggle-language" />
      </div>
      <div className={styles.one}>
        <Choice
          label={t('theme.label')}
          options={themes.map((value) => ({ value, name: t(`theme.${value}`) }))}
          value={settings.theme}
          onChoose={(theme) => change({ theme })}
        />
        <KeyHint action="toggle-theme" />
      </div>
    </div>
  );
}
