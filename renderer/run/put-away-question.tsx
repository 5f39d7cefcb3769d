import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRunSnapshot, type RunWriting } from '../data/run.ts';
import { Confirm } from './confirm.tsx';
import { keptRuns, useKeptWords } from './use-kept-words.ts';

/** Asks before the run that is open is put away or, when none is, the last one brought back. Each takes the other back. */
export function PutAwayQuestion({ writing, onClose }: { writing: RunWriting; onClose: () => void }) {
  const { t } = useTranslation('run');
  const snapshot = useRunSnapshot();
  const words = useKeptWords();
  // What was asked about when the question was put.
  const [{ open, last }] = useState(() => keptRuns(snapshot));
  if (open) {
    return (
      <Confirm
        title={t('putAway.title')}
        what={t('putAway.what', words(open))}
        act={t('putAway.do')}
        onAct={writing.putAway}
        onClose={onClose}
      />
    );
  }
  return (
    last && (
      <Confirm
        title={t('bringBack.title')}
        what={t('bringBack.what', words(last))}
        act={t('bringBack.do')}
        onAct={writing.bringBack}
        onClose={onClose}
      />
    )
  );
}
