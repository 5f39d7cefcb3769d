import { useTranslation } from 'react-i18next';
import { instant } from '#core/time/instant.ts';
import type { BackupPreview } from '#core/api/imports-contract.ts';
import { useCountWords } from '../backup/use-count-words.ts';
import { useMoment } from '../backup/use-moment.ts';
import { KeyedButton } from '../ui/keyed-button.tsx';
import section from './section.module.css';
import type { FileImport } from './use-import.ts';

/** What a backup holds, before everything is replaced by it. */
export function BackupPreviewPart({ preview, comingIn }: { preview: BackupPreview; comingIn: FileImport }) {
  const { t } = useTranslation('exchange');
  const moment = useMoment();
  const countWords = useCountWords();
  return (
    <>
      <p>{t('backup.madeAt', { when: moment(instant(preview.madeAt)) })}</p>
      <p className={section.about}>{t('backup.about')}</p>
      <p>{countWords(preview.counts)}</p>
      <div className={section.actions}>
        <KeyedButton action="take-import" name={t('take.backup')} isMain onAct={() => comingIn.take()} />
        <KeyedButton action="leave-import" name={t('bringIn.leave')} onAct={comingIn.leave} />
      </div>
    </>
  );
}
