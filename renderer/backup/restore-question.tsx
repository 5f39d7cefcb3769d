import { useTranslation } from 'react-i18next';
import type { Backup } from '#core/backup/backup-schema.ts';
import { instant } from '#core/time/instant.ts';
import { Confirm } from '../run/confirm.tsx';
import { useCountWords } from './use-count-words.ts';
import { useMoment } from './use-moment.ts';

interface RestoreQuestionProps {
  backup: Backup;
  onRestore: () => void;
  onClose: () => void;
}

/** Asks before everything is replaced, and says from when and with what. */
export function RestoreQuestion({ backup, onRestore, onClose }: RestoreQuestionProps) {
  const { t } = useTranslation('backup');
  const moment = useMoment();
  const words = useCountWords();
  const what = t('question.what', {
    moment: moment(instant(backup.madeAt)),
    counts: backup.counts ? words(backup.counts) : '',
  });
  return <Confirm title={t('question.title')} what={what} act={t('question.do')} onAct={onRestore} onClose={onClose} />;
}
