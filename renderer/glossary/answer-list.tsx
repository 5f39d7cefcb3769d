import { useEffect, useMemo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefingEntry } from '#core/glossary/lookup/briefing-entries.ts';
import { listId, optionId, type ListName } from './option-id.ts';
import { ResultRow } from './result-row.tsx';
import styles from './answer-list.module.css';
import type { LookupPanel } from './use-lookup-panel.ts';

/** More than anyone reads while speaking; a longer list would only cost the frame. */
const mostShown = 12;

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
  const words = useMemo(
    () => ({
      also: t('also'),
      avoid: t('avoid'),
      pin: t('pin'),
      unpin: t('unpin'),
      isPinned: t('isPinned'),
      own: t('own'),
      comment: t('comment'),
    }),
    [t],
  );
  const activeKey = answers[active]?.entry.id;
  useEffect(() => {
    if (activeKey === undefined) return;
    document.getElementById(optionId(list, activeKey))?.scrollIntoView({ block: 'nearest' });
  }, [list, activeKey]);
  const shown = answers.slice(0, Math.max(mostShown, active + 1));

  function open(event: MouseEvent): void {
    const row = (event.target as Element).closest('[role="option"]');
    const clicked = shown.find(({ entry }) => optionId(list, entry.id) === row?.id);
    if (clicked) panel.open(clicked);
  }

  return (
    <>
      {/* The box holds the focus and its keys move through the options; a click opens one without taking the focus away. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the box has the keys */}
      <div
        id={listId(list)}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list would drop down over the page
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        className={styles.results}
        onMouseDown={(event) => event.preventDefault()}
        onClick={open}
      >
        {shown.map((answer, index) => (
          <ResultRow
            // A row is a place on the page: as one types, what stands in it changes, and nothing is built or moved.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            answer={answer}
            id={optionId(list, answer.entry.id)}
            source={panel.source}
            size={size}
            isActive={index === active}
            isPinned={panel.isPinned(answer.entry.id)}
            comment={answer.kind === 'term' ? (panel.comments.get(answer.id) ?? '') : ''}
            words={words}
          />
        ))}
      </div>
      {answers.length > shown.length && (
        <p className={styles.none}>{t('more', { count: answers.length - shown.length })}</p>
      )}
    </>
  );
}
