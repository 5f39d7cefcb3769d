import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { importEndings } from '#core/files/import-kind.ts';
import { ViewLink } from '../ui/view-link.tsx';
import { KeyedButton } from '../ui/keyed-button.tsx';
import styles from './bring-in.module.css';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportPreviewPart } from './import-preview.tsx';
import section from './section.module.css';
import { useImport } from './use-import.ts';

const endings = importEndings.map((ending) => `.${ending}`).join(',');

/** A file is chosen or dropped, looked at, and taken or left. */
export function BringIn() {
  const { t } = useTranslation('exchange');
  const comingIn = useImport();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { now } = comingIn;

  function chosen({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? [];
    if (file) comingIn.open(file);
    // The same file, changed in the meantime, is to be chosen again.
    target.value = '';
  }
  function dropped(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) comingIn.open(file);
  }

  return (
    // Dropping is one way more; the button does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <section
      className={section.section}
      aria-labelledby="bring-in"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={dropped}
    >
      <h2 id="bring-in">{t('bringIn.title')}</h2>
      {now.step === 'none' && <p className={section.about}>{t('bringIn.about')}</p>}
      <div className={styles.choose}>
        <KeyedButton
          action="choose-file"
          name={now.step === 'none' ? t('bringIn.choose') : t('bringIn.again')}
          isMain={now.step === 'none'}
          onAct={() => field.current?.click()}
        />
        <span className={styles.drop}>{t('bringIn.drop')}</span>
        <input
          ref={field}
          type="file"
          // The button opens it.
          hidden
          accept={endings}
          onChange={chosen}
        />
      </div>
      {now.step === 'none' && (
        <p className={styles.kinds}>
          {t('bringIn.kinds')} <ViewLink view="document" />
        </p>
      )}
      {now.step === 'working' && <ImportProgress now={now} onStop={comingIn.leave} />}
      {now.step === 'seen' && (
        <ImportPreviewPart key={now.file.token} file={now.file} preview={now.preview} comingIn={comingIn} />
      )}
      {(now.step === 'taken' || now.step === 'failed') && <ImportOutcome now={now} />}
    </section>
  );
}
