import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefingEntry } from '#core/glossary/lookup/briefing-entries.ts';
import { listId, optionId, type ListName } from './option-id.ts';
import { ResultRow } from './result-row.tsx';
import styles from './answer-list.module.css';
import type { LookupPanel } from './use-lookup-panel.ts';

/** More than anyone reads while speaking; a longer list would only cost the frame. */
const mostShown = 20;

interface AnswerListProps {
  list: ListName;
  answers: readonly BriefingEntry[];
  /** The place of the chosen one; -1 for none. */
  active: number;
  label: string;
  /** `narrow`: beside something else, without the small print. */
  size?: 'wide' | 'narrow';
  panel: LookupPanel;
}

/** A list that the keys of the box move through. */
export function AnswerList({ list, answers, active, label, size = 'wide', panel }: AnswerListProps) {
  const { t } = useTranslation('lookup');
  const activeKey = answers[active]?.entry.id;
  useEffect(() => {
    if (activeKey === undefined) return;
    document.getElementById(optionId(list, activeKey))?.scrollIntoView({ block: 'nearest' });
  }, [list, activeKey]);
  const shown = answers.slice(0, Math.max(mostShown, active + 1));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list would drop down over the page */}
      <div id={listId(list)} role="listbox" aria-label={label} className={styles.results}>
        {shown.map((answer, index) => (
          <ResultRow
            key={answer.entry.id}
            answer={answer}
            id={optionId(list, answer.entry.id)}
            source={panel.source}
            size={size}
            isActive={index === active}
            isPinned={panel.isPinned(answer.entry.id)}
            onOpen={() => panel.open(answer)}
          />
        ))}
      </div>
      {answers.length > shown.length && (
        <p className={styles.none}>{t('more', { count: answers.length - shown.length })}</p>
      )}
    </>
  );
}
