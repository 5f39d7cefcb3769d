import type { ComponentType } from 'react';
import type { Segment } from '#core/texts/segment-schema.ts';
import type { Language } from '#core/texts/language.ts';
import type { Cuts } from './cut-text.ts';
import { MarkedText } from './marked-text.tsx';

interface SegmentTextProps {
  segment: Segment;
  language: Language;
  /** Which term is marked alone: the one that is being looked at. */
  only?: string | undefined;
  /** What was found, and the number of the match the reader stands on. */
  find?: { matches: Cuts['matches']; current: number } | undefined;
  /** Shows the call of a footnote; without it calls are left out. */
  Footnote?: ComponentType<{ footnote: string }>;
}

/** The text of a segment in one language. */
export function SegmentText({ segment, language, ...shown }: SegmentTextProps) {
  return (
    <MarkedText
      text={segment.text[language] ?? ''}
      marks={segment.marks[language]}
      language={language}
      calls={segment.footnotes[language]}
      {...shown}
    />
  );
}
