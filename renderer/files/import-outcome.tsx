import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnChanges, useOwnState } from '../data/own.ts';
import { KeyedButton } from '../ui/keyed-button.tsx';
import section from './section.module.css';
import type { ImportStep } from './use-import.ts';

/** What became of a file: taken, with the way back, or not. */
export function ImportOutcome({ now }: { now: Extract<ImportStep, { step: 'taken' | 'failed' }> }) {
  const { t } = useTranslation(['exchange', 'problems']);
  if (now.step === 'failed')
    return <p role="alert">{t('bringIn.failed', { name: now.name, why: t(`problems:call.${now.code}`) })}</p>;
  if (now.as === 'glossary' || now.as === 'share') return <TakenTerms {...now} as={now.as} />;
  return (
    <div className={section.actions}>
      <output>
        {now.as === 'backup' ? t('taken.backup', { name: now.name }) : t('taken.document', { name: now.name })}
      </output>
      {now.document !== null && <a href={`#/document/${now.document}`}>{t('taken.open')}</a>}
    </div>
  );
}

interface TakenTermsProps {
  as: 'glossary' | 'share';
  name: string;
  written: number;
}

/** One key takes the whole of it back. */
function TakenTerms({ as, name, written }: TakenTermsProps) {
  const { t } = useTranslation('exchange');
  const { ask } = useOwnChanges();
  // What was done since, here or in another window, is not to be taken back instead.
  const isNext = useOwnState()?.undo?.what === (as === 'glossary' ? 'import' : 'merge');
  const [isUndone, setIsUndone] = useState(false);
  if (isUndone) return <output>{t('taken.undone', { name })}</output>;
  return (
    <div className={section.actions}>
      <output>{t(`taken.${as}`, { count: written, name })}</output>
      {isNext && written > 0 && (
        <KeyedButton
          action="undo-import"
          name={t('taken.undo')}
          onAct={() => {
            void ask({ method: 'own.undo', input: {} }).then((told) => setIsUndone(told !== null));
          }}
        />
      )}
      <a href="#/own">{t('taken.open')}</a>
    </div>
  );
}
