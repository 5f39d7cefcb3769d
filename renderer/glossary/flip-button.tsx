import { useTranslation } from 'react-i18next';
import { ariaKeys } from '../app/keys.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { isMac } from '../ui/platform.ts';
import styles from './flip-button.module.css';

/** Which language stands on the left, and the key that swaps the sides. */
export function FlipButton({ source, onFlip }: { source: Language; onFlip: () => void }) {
  const { t } = useTranslation(['lookup', 'app']);
  return (
    <button
      type="button"
      className={styles.flip}
      // The box keeps the focus: nobody should have to click back into it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onFlip}
      tabIndex={-1}
      aria-keyshortcuts={ariaKeys('flip', isMac)}
    >
      <span>{t(`app:languages.${source}`)}</span>
      <Icon name="flip" />
      <span>{t(`app:languages.${otherLanguage(source)}`)}</span>
      <span className="visually-hidden">{t('flip')}</span>
      <KeyHint action="flip" />
    </button>
  );
}
