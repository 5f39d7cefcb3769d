import { memo } from 'react';
import type { Mark, Section, Segment } from '#core/texts/segment-schema.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import { sectionTitlePlace } from '#core/glossary/text-marks.ts';
import { useTextMarks } from '../data/marks.ts';
import { MarkedText } from '../ui/marked-text.tsx';
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
  const marks = useTextMarks()[sectionTitlePlace(id)];
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={placeId(id)} className={styles.section} tabIndex={-1} aria-labelledby={`${placeId(id)}-title`}>
      <Heading id={`${placeId(id)}-title`} className={styles[Heading]}>
        {[left, otherLanguage(left)].map((language) => (
          <span key={language} lang={title[language] === null ? undefined : language}>
            <Title text={title[language]} marks={marks?.[language]} language={language} />
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

function Title({
  text,
  marks,
  language,
}: {
  text: string | null;
  marks: readonly Mark[] | undefined;
  language: Language;
}) {
  return text === null ? <Untranslated /> : <MarkedText text={text} marks={marks ?? []} language={language} />;
}

const none: readonly Match[] = [];

function paragraphsOf(segments: readonly Segment[]): Segment[][] {
  return [...Map.groupBy(segments, ({ paragraph }) => paragraph).values()];
}
