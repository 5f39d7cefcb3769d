import { useTranslation } from 'react-i18next';
import type { Occurrence } from '#core/glossary/term-schema.ts';
import type { Segment, TextDocument } from '#core/texts/segment-schema.ts';
import { languages } from '#core/texts/language.ts';
import { useContent } from '../data/content.ts';
import { SegmentText } from '../ui/segment-text.tsx';
import styles from './asked-card.module.css';

/** A sentence in which the term occurs, in both languages; nothing where none does. */
export function Example({ term }: { term: string }) {
  const { t } = useTranslation('study');
  const { occurrences } = useContent('glossary.list');
  const segment = shortestSentence(term, occurrences, useContent('texts.conceptNote'));
  if (!segment) return null;
  return (
    <figure className={styles.example}>
      <figcaption className={styles.kind}>{t('example')}</figcaption>
      {languages.map((language) => (
        <p key={language} lang={language}>
          <SegmentText segment={segment} language={language} only={term} />
        </p>
      ))}
    </figure>
  );
}

/** The shortest that is marked in both languages, else in one: it is read between two cards. */
function shortestSentence(
  term: string,
  occurrences: readonly Occurrence[],
  { sections }: TextDocument,
): Segment | undefined {
  const ids = new Set(occurrences.filter((one) => one.term === term).map(({ segment }) => segment));
  const isMarked = (segment: Segment) =>
    languages.filter((language) => segment.marks[language].some((mark) => mark.term === term)).length;
  return sections
    .flatMap(({ segments }) => segments.filter(({ id, kind }) => ids.has(id) && kind !== 'footnote'))
    .toSorted((a, b) => isMarked(b) - isMarked(a) || a.text.en.length - b.text.en.length)[0];
}
