import { memo } from 'react';
import type { BriefingEntry } from '#core/glossary/lookup/briefing-entries.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import { shownKey } from '../app/keys.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyCap } from '../ui/key-hint.tsx';
import { OwnSign } from '../ui/own-sign.tsx';
import { isMac } from '../ui/platform.ts';
import { AnswerName } from './answer-name.tsx';
import { AnswerNotes, type RowWords } from './answer-notes.tsx';
import styles from './result-row.module.css';

interface ResultRowProps {
  answer: BriefingEntry;
  id: string;
  source: Language;
  size: 'wide' | 'narrow';
  isActive: boolean;
  isPinned: boolean;
  /** What the user wrote on a term of the event. */
  comment: string;
  words: RowWords;
}

/** One answer: its name in both languages large, what else there is to know small. */
export const ResultRow = memo(function ResultRow({
  answer,
  id,
  source,
  size,
  isActive,
  isPinned,
  comment,
  words,
}: ResultRowProps) {
  const target = otherLanguage(source);
  return (
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option belongs to a list that drops down
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.row}
      data-size={size}
    >
      <span className={styles.source} lang={source}>
        <AnswerName answer={answer} language={source} />
        {answer.kind === 'term' && answer.isOwn && <OwnSign word={words.own} />}
      </span>
      <span className={styles.target} lang={target}>
        <AnswerName answer={answer} language={target} />
      </span>
      <span className={styles.state}>
        {isActive && <KeyCap name={`${shownKey('pin', isMac)} ${isPinned ? words.unpin : words.pin}`} />}
        {isPinned && size === 'wide' && (
          <span className={styles.pinned}>
            <Icon name="pin" />
            <span className="visually-hidden">{words.isPinned}</span>
          </span>
        )}
      </span>
      {size === 'wide' && (
        <AnswerNotes answer={answer} languages={languagesFrom[source]} words={words} comment={comment} />
      )}
    </div>
  );
});

const languagesFrom: Record<Language, readonly [Language, Language]> = { en: ['en', 'ko'], ko: ['ko', 'en'] };
