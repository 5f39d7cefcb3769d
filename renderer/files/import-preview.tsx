import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '#core/api/imports-contract.ts';
import { Choice } from '../ui/choice.tsx';
import { BackupPreviewPart } from './backup-preview.tsx';
import { GlossaryPreviewPart } from './glossary-preview.tsx';
import styles from './import-preview.module.css';
import { RefusedFile } from './refused-file.tsx';
import { SharePreviewPart } from './share-preview.tsx';
import { TextPreviewPart } from './text-preview.tsx';
import type { FileImport, ImportStep } from './use-import.ts';

interface ImportPreviewPartProps {
  file: Extract<ImportStep, { step: 'seen' }>['file'];
  preview: ImportPreview;
  comingIn: FileImport;
}

/** As what a file may be read whose ending leaves it open. */
const readable = ['glossary', 'script', 'deck', 'aligned'] as const;

/** What a file would change, before anything is written. */
export function ImportPreviewPart({ file, preview, comingIn }: ImportPreviewPartProps) {
  const { t } = useTranslation('exchange');
  const isOpen = file.as !== 'share' && file.as !== 'backup';
  return (
    <div className={styles.preview}>
      <h3 className={styles.name}>{file.name}</h3>
      {isOpen && (
        <Choice
          label={t('as.label')}
          options={readable.map((value) => ({ value, name: t(`as.${value}`) }))}
          value={file.as === 'share' || file.as === 'backup' ? 'glossary' : file.as}
          onChoose={(as) => comingIn.readAgain(as)}
        />
      )}
      <Part preview={preview} file={file} comingIn={comingIn} />
    </div>
  );
}

function Part({ preview, file, comingIn }: ImportPreviewPartProps) {
  switch (preview.kind) {
    case 'glossary':
      return <GlossaryPreviewPart preview={preview} comingIn={comingIn} />;
    case 'script':
    case 'deck':
    case 'aligned':
      return <TextPreviewPart preview={preview} comingIn={comingIn} />;
    case 'share':
      return <SharePreviewPart preview={preview} comingIn={comingIn} />;
    case 'backup':
      return <BackupPreviewPart preview={preview} comingIn={comingIn} />;
    case 'refused':
      return <RefusedFile name={file.name} part={preview} onLeave={comingIn.leave} />;
  }
}
