import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentContent, DocumentSummary } from '#core/documents/document-schema.ts';
import { scriptTextOf } from '#core/documents/script-text.ts';
import { languageOfScript } from '#core/rehearsal/pace/language-of-script.ts';
import { languages, type Language } from '#core/texts/language.ts';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { KeyCap, KeyHint } from '../ui/key-hint.tsx';
import { useKey } from '../ui/use-key.ts';
import styles from './assign-dialog.module.css';
import { useSlotNamed } from './document-facts.tsx';

interface AssignDialogProps {
  document: DocumentSummary;
  content: DocumentContent;
  onAssign: (slot: string | null, language: Language | null) => void;
  onClose: () => void;
}

/** For which slot a document is and, of a script or a deck, in which language. */
export function AssignDialog({ document, content, onAssign, onClose }: AssignDialogProps) {
  const { t } = useTranslation(['documents', 'app']);
  const { language: own } = useSettings();
  const { sessions } = useContent('agenda.get');
  const nameOf = useSlotNamed();
  const id = useId();
  const [slot, setSlot] = useState(document.slot ?? '');
  const [language, setLanguage] = useState<Language>(
    () => document.language ?? languageOfScript(scriptTextOf(content) ?? '') ?? own,
  );
  const hasLanguage = content.kind !== 'aligned';
  function act(): void {
    onClose();
    onAssign(slot === '' ? null : slot, slot === '' || !hasLanguage ? null : language);
  }
  useKey('confirm-document', act, 'dialog');

  return (
    <Dialog label={t('assign.title')} onClose={onClose}>
      <h2 className={styles.title}>{t('assign.title')}</h2>
      <p className={styles.field}>
        <label htmlFor={`${id}-slot`}>{t('assign.slot')}</label>
        <select
          id={`${id}-slot`}
          className={styles.select}
          value={slot}
          onChange={(event) => setSlot(event.target.value)}
        >
          <option value="">{t('assign.nowhere')}</option>
          {sessions.map((session) => (
            <optgroup key={session.id} label={session.title[own]}>
              {session.slots
                .filter(({ speakers }) => speakers.length > 0)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {t('assign.option', { name: nameOf(each.id), title: each.title[own] })}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </p>
      {hasLanguage && (
        <Choice
          label={t('assign.language')}
          options={languages.map((value) => ({ value, name: t(`app:ownNames.${value}`), lang: value }))}
          value={language}
          onChoose={setLanguage}
        />
      )}
      {content.kind === 'script' && <p className={styles.about}>{t('assign.becomesScript')}</p>}
      <p className={styles.choices}>
        <button type="button" className={styles.act} onClick={act}>
          {t('assign.do')} <KeyHint action="confirm-document" />
        </button>
        <button type="button" className={styles.cancel} onClick={onClose}>
          {t('assign.cancel')} <KeyCap name="Esc" />
        </button>
      </p>
    </Dialog>
  );
}
