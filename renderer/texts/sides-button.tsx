import { useTranslation } from 'react-i18next';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import { ariaKeys } from '../app/keys.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import styles from './sides-button.module.css';

/** Which language of the note is read from, and swaps the sides: by the key of the look-up, which does the same there. */
export function SidesButton({ left, onSwap }: { left: Language; onSwap: () => void }) {
  const { t } = useTranslation(['note', 'app']);
  return (
    <button type="button" className={styles.sides} aria-keyshortcuts={ariaKeys('flip', isMac)} onClick={onSwap}>
      <span>{t(`app:languages.${left}`)}</span>
      <Icon name="flip" />
      <span>{t(`app:languages.${otherLanguage(left)}`)}</span>
      <span className="visually-hidden">{t('swap')}</span>
      <KeyHint action="flip" />
    </button>
  );
}
