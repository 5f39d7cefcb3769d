import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportFormats, exportScopes, type ExportFormat, type ExportScope } from '#core/files/export-choices.ts';
import { useSaveMade } from '../data/save-file.ts';
import { Choice } from '../ui/choice.tsx';
import { ViewLink } from '../ui/view-link.tsx';
import { KeyedButton } from '../ui/keyed-button.tsx';
import styles from './hand-out.module.css';
import section from './section.module.css';

/** Glossaries for other programs, terms for a partner, everything as a backup; each saved by one key. */
export function HandOut() {
  const { t } = useTranslation(['exchange', 'problems']);
  const [scope, setScope] = useState<ExportScope>('own');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const { save, isSaving, outcome, refusal } = useSaveMade();
  return (
    <section className={section.section} aria-labelledby="hand-out">
      <h2 id="hand-out">{t('handOut.title')}</h2>
      <p className={section.about}>{t('handOut.about')}</p>
      <div className={section.choices}>
        <Choice
          label={t('handOut.scope')}
          options={exportScopes.map((value) => ({ value, name: t(`handOut.${value}`) }))}
          value={scope}
          onChoose={setScope}
        />
        <Choice
          label={t('handOut.format')}
          options={exportFormats.map((value) => ({ value, name: t(`handOut.${value}`) }))}
          value={format}
          onChoose={setFormat}
        />
      </div>
      <dl className={styles.ways}>
        <dt>
          <KeyedButton
            action="save-terms"
            name={t('handOut.save')}
            isOff={isSaving}
            onAct={() => save((client) => client.call('exports.terms', { scope, format }))}
          />
        </dt>
        <dd />
        <dt>
          <KeyedButton
            action="save-share"
            name={t('handOut.share')}
            isOff={isSaving}
            onAct={() => save((client) => client.call('exports.share', {}))}
          />
        </dt>
        <dd>{t('handOut.shareAbout')}</dd>
        <dt>
          <KeyedButton
            action="save-backup"
            name={t('handOut.backup')}
            isOff={isSaving}
            onAct={() => save((client) => client.call('exports.backup', {}))}
          />
        </dt>
        <dd>{t('handOut.backupAbout')}</dd>
      </dl>
      <output className={styles.outcome}>
        {isSaving && t('handOut.making')}
        {outcome === 'saved' && t('handOut.saved')}
        {outcome === 'offered' && t('handOut.offered')}
        {refusal !== null && t(`problems:call.${refusal}`)}
      </output>
      <ViewLink view="sheet" />
    </section>
  );
}
