import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { MarksButton } from '../ui/marks-button.tsx';
import { reveal, useReveal } from '../ui/reveal.ts';
import { useKey } from '../ui/use-key.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { FindBar } from './find-bar.tsx';
import { findInSegments, stepMatch, type Match } from './find-in-text.ts';
import { NoteSection } from './note-section.tsx';
import styles from './note-view.module.css';
import { SectionList } from './section-list.tsx';
import { SidesButton } from './sides-button.tsx';
import { useLeftLanguage } from './use-left-language.ts';

/** The concept note, English and Korean side by side: each pair of segments starts on one line. */
export function NoteView({ item }: { item: string | null }) {
  const { t } = useTranslation('note');
  const { language } = useSettings();
  const document = useContent('texts.conceptNote');
  const event = useContent('event.get');
  const { left, flip } = useLeftLanguage();
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const segments = useMemo(() => document.sections.flatMap((section) => section.segments), [document]);
  // The box answers the key first; the marks in the long text may come a moment after it.
  const matches = useMemo(() => findInSegments(segments, query), [segments, query]);
  const shownMatches = useDeferredValue(matches);
  const bySegment = useMemo(() => groupBySegment(shownMatches), [shownMatches]);
  const currentSegment = matches[current]?.segment;
  // The beginning is painted first, the rest of the long text in the frame after it; unless it is the rest that was asked for.
  const shown = useDeferredValue(document.sections, item === null ? document.sections.slice(0, 1) : document.sections);
  // What is asked for before the rest is painted is shown once it is.
  useReveal(shown.length === document.sections.length ? item : null);
  useKey('flip', flip);
  useEffect(() => {
    if (currentSegment !== undefined) reveal(currentSegment, 'nearest');
  }, [currentSegment]);

  function find(text: string): void {
    setQuery(text);
    setCurrent(0);
  }

  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <ViewTitle
          title={document.title[language] ?? t('title')}
          companion={document.title[otherLanguage(language)] ?? t('companionTitle')}
        />
        <SidesButton left={left} onSwap={flip} />
        <MarksButton />
        <FindBar
          query={query}
          count={matches.length}
          current={current}
          onFind={find}
          onStep={(step) => setCurrent((at) => stepMatch(at, matches.length, step))}
        />
        <p className={styles.statement}>
          <MainText text={event.translation} className={styles.line} />{' '}
          <CompanionText text={event.translation} className={styles.line} />
        </p>
      </header>
      <SectionList sections={document.sections} shown={shown} />
      <div className={styles.text}>
        {shown.map((section) => (
          <NoteSection
            key={section.id}
            section={section}
            left={left}
            target={item}
            matches={bySegment}
            current={matches.length > 0 ? current : -1}
          />
        ))}
      </div>
    </div>
  );
}

function groupBySegment(matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  return matches.length === 0 ? emptyMap : Map.groupBy(matches, ({ segment }) => segment);
}

const emptyMap: ReadonlyMap<string, readonly Match[]> = new Map();
