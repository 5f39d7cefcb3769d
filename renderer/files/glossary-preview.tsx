import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictRules, GlossaryPreview } from '#core/api/imports-contract.ts';
import { KeyedButton } from '../ui/keyed-button.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { ChangedTerms } from './changed-terms.tsx';
import { ConflictRuleTable } from './conflict-rule-table.tsx';
import { FreshTerms } from './fresh-terms.tsx';
import lists from './preview-lists.module.css';
import { PartList } from './part-list.tsx';
import section from './section.module.css';
import type { FileImport } from './use-import.ts';

const delimiterNames: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** What a glossary would change: how it was read, how many terms of which kind, and what stands where both differ. */
export function GlossaryPreviewPart({ preview, comingIn }: { preview: GlossaryPreview; comingIn: FileImport }) {
  const { t } = useTranslation(['exchange', 'files']);
  const [rules, setRules] = useState<ConflictRules>({});
  const { fresh, changed, same, inEvent, refused, warned } = preview;
  const taken = fresh.count + changed.count;
  return (
    <>
      <HowRead preview={preview} />
      <p className={lists.counts} aria-label={t('counts.label')}>
        <span>{t('counts.fresh', { count: fresh.count })}</span>
        <span>{t('counts.changed', { count: changed.count })}</span>
        <span>{t('counts.same', { count: same })}</span>
        {inEvent > 0 && <span>{t('counts.inEvent', { count: inEvent })}</span>}
        {refused.count > 0 && <span>{t('counts.refused', { count: refused.count })}</span>}
      </p>
      <div className={section.actions}>
        <KeyedButton
          action="take-import"
          name={taken === 0 ? t('take.nothing') : t('take.glossary', { count: taken })}
          isMain
          isOff={taken === 0}
          onAct={() => comingIn.take({ rules })}
        />
        <KeyedButton action="leave-import" name={t('bringIn.leave')} onAct={comingIn.leave} />
      </div>
      {preview.columns && (
        <ColumnMapping
          columns={preview.columns}
          header={preview.header ?? false}
          onChange={(mapping) => comingIn.readAgain('glossary', mapping)}
        />
      )}
      <ConflictRuleTable differing={preview.differing} rules={rules} onChange={setRules} />
      <ChangedTerms changed={changed} />
      <FreshTerms fresh={fresh} />
      <PartList
        title={t('refused.title')}
        count={refused.count}
        parts={refused.first.map(({ line, code, detail }) => ({
          where: t('at.line', { number: line }),
          what: t(`files:refused.${code}`, { detail }),
        }))}
      />
      <PartList
        title={t('warned.title')}
        count={warned.count}
        parts={warned.first.map(({ line, what }) => ({
          where: t('at.line', { number: line }),
          what: t(`warned.${what}`),
        }))}
      />
    </>
  );
}

/** What the file was taken for, so that its reader sees when it was taken wrongly. */
function HowRead({ preview: { format, encoding, delimiter, otherSheets } }: { preview: GlossaryPreview }) {
  const { t } = useTranslation('exchange');
  const separated = delimiter === null ? undefined : delimiterNames[delimiter];
  const facts = [
    t(`format.${format}`),
    encoding?.toUpperCase(),
    separated && t('delimited', { delimiter: t(`delimiter.${separated}`) }),
    otherSheets.length > 0 && t('otherSheets', { count: otherSheets.length, names: otherSheets.join(', ') }),
  ];
  return <p className={lists.facts}>{facts.filter(Boolean).join(' · ')}</p>;
}
