import type { ComponentType, MouseEvent, ReactNode } from 'react';
import type { Segment } from '#core/texts/segment-schema.ts';
import type { Language } from '#core/texts/language.ts';
import { cutText, type Piece } from './cut-text.ts';
import styles from './segment-text.module.css';
import { useTermCards } from './term-cards.ts';

interface Find {
  matches: readonly { start: number; end: number; number: number }[];
  /** The number of the match the reader stands on. */
  current: number;
}

interface SegmentTextProps {
  segment: Segment;
  language: Language;
  /** Which terms are marked: all, or the one that is being looked at. */
  only?: string | undefined;
  find?: Find | undefined;
  /** Shows the call of a footnote; without it calls are left out. */
  Footnote?: ComponentType<{ footnote: string }>;
}

/** The text of a segment with its terms marked, its footnotes called and what was found in it shown. */
export function SegmentText({ segment, language, only, find, Footnote }: SegmentTextProps) {
  const text = segment.text[language] ?? '';
  const marks = segment.marks[language].filter(({ term }) => only === undefined || term === only);
  const pieces = cutText(text, { marks, matches: find?.matches ?? [], calls: segment.footnotes[language] });
  return pieces.map((piece) => (
    <span key={piece.start}>
      <PieceText
        piece={piece}
        asLink={only === undefined}
        isCurrent={piece.match !== null && piece.match === find?.current}
      />
      {Footnote && piece.footnotes.map((footnote) => <Footnote key={footnote} footnote={footnote} />)}
    </span>
  ));
}

function PieceText({
  piece: { text, term, match },
  asLink,
  isCurrent,
}: {
  piece: Piece;
  asLink: boolean;
  isCurrent: boolean;
}) {
  const found = match === null ? text : <mark className={isCurrent ? styles.current : styles.found}>{text}</mark>;
  if (term === null) return found;
  return asLink ? <TermLink term={term}>{found}</TermLink> : <b className={styles.term}>{found}</b>;
}

/**
 * A link, since a button would not break across lines: it leads to the term in the look-up, which is where it goes when
 * opened in another tab; followed here, it opens the short card beside itself.
 */
function TermLink({ term, children }: { term: string; children: ReactNode }) {
  const cards = useTermCards();
  function preview(event: MouseEvent<HTMLAnchorElement>) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    cards.preview(term, event.currentTarget);
  }
  return (
    <a href={`#/lookup/${term}`} className={styles.term} aria-haspopup="dialog" onClick={preview}>
      {children}
    </a>
  );
}
