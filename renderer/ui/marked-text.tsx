import type { ComponentType, MouseEvent, ReactNode } from 'react';
import { isOwnTerm } from '#core/own/is-own-term.ts';
import { withOwnMarks } from '#core/own/with-own-marks.ts';
import type { Language } from '#core/texts/language.ts';
import type { Mark } from '#core/texts/segment-schema.ts';
import { cutText, type Cuts, type Piece } from './cut-text.ts';
import styles from './marked-text.module.css';
import { useOwnMarks } from './own-marks.ts';
import { useTermCards } from './term-cards.ts';

interface MarkedTextProps {
  text: string;
  /** Of the event's terms. */
  marks: readonly Mark[];
  /** That of the text, where own terms are to be marked in it. */
  language?: Language | undefined;
  /** The one term that is being looked at: it alone is marked, and leads nowhere. */
  only?: string | undefined;
  find?: { matches: Cuts['matches']; current: number } | undefined;
  calls?: Cuts['calls'];
  /** Shows the call of a footnote; without it calls are left out. */
  Footnote?: ComponentType<{ footnote: string }> | undefined;
}

/** A text with its terms marked, its footnotes called and what was found in it shown. */
export function MarkedText({ text, marks, language, only, find, calls, Footnote }: MarkedTextProps) {
  const own = useOwnMarks(text, language);
  const shown = only === undefined ? withOwnMarks(marks, own) : [...marks, ...own].filter(({ term }) => term === only);
  return cutText(text, { marks: shown, matches: find?.matches ?? [], calls: calls ?? [] }).map((piece) => (
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
    <a
      href={`#/lookup/${term}`}
      className={styles.term}
      data-own={isOwnTerm(term) || undefined}
      aria-haspopup="dialog"
      onClick={preview}
    >
      {children}
    </a>
  );
}
