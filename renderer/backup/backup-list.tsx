import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '#core/backup/backup-schema.ts';
import { instant } from '#core/time/instant.ts';
import { placeAfterKey } from '../ui/place-after-key.ts';
import styles from './backups.module.css';
import { useCountWords } from './use-count-words.ts';
import { useMoment } from './use-moment.ts';

interface BackupListProps {
  backups: readonly Backup[];
  chosen: Backup;
  onChoose: (id: string) => void;
}

/** The backups, the newest first. With the focus on the list the arrow keys choose one. */
export function BackupList({ backups, chosen, onChoose }: BackupListProps) {
  const { t, i18n } = useTranslation('backup');
  const moment = useMoment();
  const words = useCountWords();
  const place = backups.indexOf(chosen);

  function onKeyDown(event: KeyboardEvent): void {
    const to = backups[placeAfterKey(event.key, place, backups.length) ?? -1];
    if (!to) return;
    event.preventDefault();
    onChoose(to.id);
    document.getElementById(rowId(to))?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list of options does not hold lines like these
      role="listbox"
      aria-label={t('title')}
      aria-activedescendant={rowId(chosen)}
      tabIndex={0}
      className={styles.rows}
      onKeyDown={onKeyDown}
    >
      {backups.map((backup) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
        <div
          key={backup.id}
          id={rowId(backup)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option holds no more than a text
          role="option"
          aria-selected={backup === chosen}
          tabIndex={-1}
          className={styles.row}
          onClick={() => onChoose(backup.id)}
        >
          <strong>{moment(instant(backup.madeAt))}</strong>
          <span>{t(`reason.${backup.reason}`)}</span>
          <span className={styles.size}>{sizeOf(backup.bytes, i18n.language)}</span>
          <span className={styles.counts}>{backup.counts ? words(backup.counts) : t('unreadable')}</span>
        </div>
      ))}
    </div>
  );
}

function rowId({ id }: Backup): string {
  return `backup-${id}`;
}

/** "84 kB" */
function sizeOf(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
    value,
  );
}
