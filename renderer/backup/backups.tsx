import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '#core/backup/backup-schema.ts';
import { instant } from '#core/time/instant.ts';
import { useBackups, type BackupDone } from '../data/backups.ts';
import { useKey } from '../ui/use-key.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { BackupList } from './backup-list.tsx';
import styles from './backups.module.css';
import { RestoreQuestion } from './restore-question.tsx';
import { useMoment } from './use-moment.ts';

/** The backups that the app makes by itself: what is in each, one more now, and the way back to one of them. */
export function Backups() {
  const { t } = useTranslation('backup');
  const { t: say } = useTranslation('problems');
  const { listed, make, restore, undo, done, refusal } = useBackups();
  const moment = useMoment();
  const [chosenId, choose] = useState<string | null>(null);
  const [asked, ask] = useState<Backup | null>(null);
  const backups = listed?.backups ?? [];
  const chosen = backups.find(({ id }) => id === chosenId) ?? backups[0] ?? null;
  const canRestore = chosen !== null && chosen.counts !== null;
  const askToRestore = () => canRestore && ask(chosen);
  useKey('make-backup', make);
  useKey('restore-backup', askToRestore);
  useKey('undo-restore', () => undo?.());

  function said(what: BackupDone): string {
    return what.what === 'restored'
      ? t('done.restored', { moment: moment(instant(what.from.madeAt)) })
      : t(`done.${what.what}`);
  }

  return (
    <section className={styles.backups} aria-labelledby="backups-title">
      <h2 id="backups-title">{t('title')}</h2>
      <p>{t('about')}</p>
      {listed && <p className={styles.folder}>{t('folder', { folder: listed.folder })}</p>}
      {listed && backups.length === 0 && <p>{t('none')}</p>}
      {chosen && <BackupList backups={backups} chosen={chosen} onChoose={choose} />}
      <div className={styles.actions} role="toolbar" aria-label={t('actions')}>
        <ActionButton action="restore-backup" name={t('restore')} isOff={!canRestore} onAct={askToRestore} />
        <ActionButton action="make-backup" name={t('make')} onAct={make} />
        {undo && <ActionButton action="undo-restore" name={t('undo')} onAct={undo} />}
      </div>
      <output className={styles.done}>{done && said(done)}</output>
      {refusal !== null && <p role="alert">{say(`call.${refusal}`)}</p>}
      {asked && <RestoreQuestion backup={asked} onRestore={() => restore(asked)} onClose={() => ask(null)} />}
    </section>
  );
}
