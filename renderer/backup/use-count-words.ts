import { useTranslation } from 'react-i18next';
import type { BackupCounts } from '#core/backup/backup-schema.ts';
import { countedKinds } from '#core/backup/counted-kinds.ts';

/** How to say what is in a backup: "12 own terms · 2 runs". */
export function useCountWords(): (counts: BackupCounts) => string {
  const { t } = useTranslation('backup');
  return (counts) => {
    const said = countedKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => t(`count.${kind}`, { count: counts[kind] }));
    return said.length === 0 ? t('settingsOnly') : said.join(' · ');
  };
}
