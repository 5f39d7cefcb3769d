import { memo } from 'react';
import type { Section, Segment } from '#core/texts/segment-schema.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import type { Match } from './find-in-text.ts';
import styles from './note-section.module.css';
import { placeId } from '../ui/reveal.ts';
import { SegmentPair } from './segment-pair.tsx';
import { Untranslated } from './untranslated.tsx';

interface NoteSectionProps {
  section: Section;
  /** The language that stands on the left. */
  left: Language;
  /** The segment the address names. */
  target: string | null;
  matches: ReadonlyMap<string, readonly Match[]>;
  /** The number of the match the reader stands on. */
  current: number;
}

export const NoteSection = memo(function NoteSection({ section, left, target, matches, current }: NoteSectionProps) {
  const { id, title, level, segments } = section;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={placeId(id)} className={styles.section} tabIndex={-1} aria-labelledby={`${placeId(id)}-title`}>
      <Heading id={`${placeId(id)}-title`} className={styles[Heading]}>
        {[left, otherLanguage(left)].map((language) => (
          <span key={language} lang={title[language] === null ? undefined : language}>
            {title[language] ?? <Untranslated />}
          </span>
        ))}
      </Heading>
      {paragraphsOf(segments).map((paragraph) => (
        <div key={paragraph[0]?.id} className={styles.paragraph}>
          {paragraph.map((segment) => {
            const own = matches.get(segment.id) ?? none;
            return (
              <SegmentPair
                key={segment.id}
                segment={segment}
                left={left}
                isTarget={segment.id === target}
                matches={own}
                current={own.some(({ number }) => number === current) ? current : -1}
              />
            );
          })}
        </div>
      ))}
    </section>
  );
});

const none: readonly Match[] = [];

function paragraphsOf(segments: readonly Segment[]): Segment[][] {
  return [...Map.groupBy(segments, ({ paragraph }) => paragraph).values()];
}
