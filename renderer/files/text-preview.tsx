import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextPreview } from '#core/api/imports-contract.ts';
import { languages, type Language } from '#core/texts/language.ts';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import { Choice } from '../ui/choice.tsx';
import { KeyedButton } from '../ui/keyed-button.tsx';
import lists from './preview-lists.module.css';
import { PartList } from './part-list.tsx';
import section from './section.module.css';
import type { FileImport } from './use-import.ts';

/** A script, a deck or aligned text: how much there is, how it begins, and whose it is. */
export function TextPreviewPart({ preview, comingIn }: { preview: TextPreview; comingIn: FileImport }) {
  const { t } = useTranslation(['exchange', 'documents']);
  const { language: own } = useSettings();
  const { kind, parts, hidden } = preview;
  const [slot, setSlot] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language>(preview.language ?? own);
  const isOfSlot = kind !== 'aligned';
  return (
    <>
      <p className={lists.counts} aria-label={t('counts.label')}>
        <span>{t(`parts.${kind}`, { count: parts.count })}</span>
        {hidden > 0 && <span>{t('parts.hidden', { count: hidden })}</span>}
        {preview.refused.count > 0 && <span>{t('counts.refused', { count: preview.refused.count })}</span>}
      </p>
      {isOfSlot && (
        <>
          <SlotChoice value={slot} onChoose={setSlot} />
          <Choice
            label={t('slot.language')}
            options={languages.map((value) => ({ value, name: t(`slot.${value}`) }))}
            value={language}
            onChoose={setLanguage}
          />
        </>
      )}
      <div className={section.actions}>
        <KeyedButton
          action="take-import"
          name={parts.count === 0 ? t('take.nothing') : t('take.document')}
          isMain
          isOff={parts.count === 0}
          onAct={() => comingIn.take(isOfSlot ? { slot, language } : {})}
        />
        <KeyedButton action="leave-import" name={t('bringIn.leave')} onAct={comingIn.leave} />
      </div>
      <div className={lists.list}>
        <ul>
          {parts.first.map((text, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a preview does not change, and parts may be alike
            <li key={at}>{text}</li>
          ))}
          {parts.count > parts.first.length && (
            <li>{t('refused.rest', { count: parts.count - parts.first.length })}</li>
          )}
        </ul>
      </div>
      <PartList
        title={t('refused.title')}
        count={preview.refused.count}
        parts={preview.refused.first.map(({ at, code }) => ({
          where: t(`at.${at.of}`, { number: at.number }),
          what: t(`documents:refused.${code}`),
        }))}
      />
      <PartList
        title={t('warned.title')}
        count={preview.noticed.count}
        parts={preview.noticed.first.map(({ at, code, count }) => ({
          where: t(`at.${at.of}`, { number: at.number }),
          what: t(`documents:noticed.${code}`, { count }),
        }))}
      />
    </>
  );
}

/** The slot of the programme that a text belongs to; none is an answer too. */
function SlotChoice({ value, onChoose }: { value: string | null; onChoose: (slot: string | null) => void }) {
  const { t } = useTranslation('exchange');
  const { language } = useSettings();
  const { sessions } = useContent('agenda.get');
  const field = useId();
  return (
    <p>
      <label htmlFor={field}>{t('slot.label')}</label>{' '}
      <select
        id={field}
        className={lists.select}
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{t('slot.none')}</option>
        {sessions.map((session) => (
          <optgroup key={session.id} label={session.title[language] ?? session.title.en}>
            {session.slots.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language] ?? title.en}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
