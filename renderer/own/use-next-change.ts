import { useTranslation } from 'react-i18next';
import type { NextOwnChange } from '#core/api/own-contract.ts';
import { useSettings } from '../data/settings.ts';

const kinds = ['add', 'edit', 'remove', 'annotate', 'import', 'merge', 'settle'] as const;

/** Says what undo or redo would change: what was done, and to what. */
export function useNextChange(): (next: NextOwnChange | null) => string | null {
  const { t } = useTranslation('own');
  const { language } = useSettings();
  return (next) => {
    if (!next) return null;
    const { what, name, records } = next;
    const kind = kinds.find((each) => each === what) ?? 'edit';
    const called = name && (name[language] || name.en || name.ko);
    return t(`change.${kind}`, { what: called ? t('quoted', { name: called }) : t('entries', { count: records }) });
  };
}
