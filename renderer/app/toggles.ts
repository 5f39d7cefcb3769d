import { otherLanguage } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';

/** The two switches of the interface, for whatever sets them off: a key, the native menu, a button. */
export function useToggles(): { toggleLanguage: () => void; toggleTheme: () => void } {
  const { settings, language, change } = useSettings();
  return {
    toggleLanguage: () => change({ language: otherLanguage(language) }),
    toggleTheme: () => change({ theme: settings.theme === 'light' ? 'booth' : 'light' }),
  };
}
