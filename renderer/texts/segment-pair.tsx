import { memo } from 'react';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import type { Segment } from '#core/texts/segment-schema.ts';
import { SegmentText } from '../ui/segment-text.tsx';
import type { Match } from './find-in-text.ts';
import { BackToText, FootnoteLink } from './footnotes.tsx';
import { placeId } from '../ui/reveal.ts';
import styles from './segment-pair.module.css';
import { Untranslated } from './untranslated.tsx';

interface SegmentPairProps {
  segment: Segment;
  /** The language that stands on the left. */
  left: Language;
  isTarget: boolean;
  matches: readonly Match[];
  current: number;
}

/** One segment in both languages. Two cells of one grid row: they start on one line however long either is. */
export const SegmentPair = memo(function SegmentPair({ segment, left, isTarget, matches, current }: SegmentPairProps) {
  const { id, kind, marker, text } = segment;
  return (
    <div id={placeId(id)} className={styles.pair} data-kind={kind} data-target={isTarget || undefined} tabIndex={-1}>
      {[left, otherLanguage(left)].map((language) => (
        <p key={language} lang={text[language] === null ? undefined : language} className={styles.cell}>
          {marker !== null && <span className={styles.marker}>{marker} </span>}
          <span>
            {text[language] === null ? (
              <Untranslated />
            ) : (
              <SegmentText
                segment={segment}
                language={language}
                find={{ matches: matches.filter((match) => match.language === language), current }}
                Footnote={FootnoteLink}
              />
            )}
            {kind === 'footnote' && <BackToText footnote={id} />}
          </span>
        </p>
      ))}
    </div>
  );
});
