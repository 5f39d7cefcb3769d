import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '#core/documents/candidates/candidate.ts';
import type { DocumentAnalysis } from '#core/documents/analyse-document.ts';
import type { DocumentContent, ImportedSlide } from '#core/documents/document-schema.ts';
import { notesPlace, paragraphPlace, shapePlace, titlePlace, unitPlace } from '#core/documents/passages.ts';
import { languageOfScript } from '#core/rehearsal/pace/language-of-script.ts';
import { otherLanguage, type Language } from '#core/texts/language.ts';
import { whenIdle } from '../app/when-idle.ts';
import { useSettings } from '../data/settings.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import styles from './document-text.module.css';
import { placeId } from './place-id.ts';

interface DocumentTextProps {
  content: DocumentContent;
  marks: DocumentAnalysis['marks'];
  /** The one that is shown where it is first met. */
  candidate: Candidate | null;
}

/** Parts painted at first; the others follow while nothing else is to be done. */
const partsAtOnce = 200;

/** The text of a document with its terms marked: paragraphs, slides with their notes, or two sides. */
export function DocumentText({ content, marks, candidate }: DocumentTextProps) {
  const parts = partsOf(content);
  const shown = useGrowing(
    parts.length,
    candidate === null ? 0 : parts.findIndex(({ has }) => has(candidate.place)) + 1,
  );
  const passage: PassageOf = (place, text, language) => (
    <Passage key={place} place={place} text={text} language={language} marks={marks} candidate={candidate} />
  );
  return <div className={styles.text}>{parts.slice(0, shown).map(({ paint }) => paint(passage))}</div>;
}

type PassageOf = (place: string, text: string, language?: Language) => ReactNode;

interface Part {
  has: (place: string) => boolean;
  paint: (passage: PassageOf) => ReactNode;
}

function partsOf(content: DocumentContent): Part[] {
  switch (content.kind) {
    case 'script':
      return content.paragraphs.map(({ kind, text }, index) => ({
        has: (place) => place === paragraphPlace(index),
        paint: (passage) => (
          <div key={paragraphPlace(index)} className={styles[kind]}>
            {passage(paragraphPlace(index), text)}
          </div>
        ),
      }));
    case 'deck':
      return content.slides.map((slide) => ({
        has: (place) => new RegExp(`^[sn]${slide.number}(?:-|$)`, 'u').test(place),
        paint: (passage) => <Slide key={slide.number} slide={slide} passage={passage} />,
      }));
    case 'aligned':
      return content.units.map((unit, index) => ({
        has: (place) => place.startsWith(`u${index}-`),
        paint: (passage) => <Pair key={unitPlace(index, 'en')} unit={unit} index={index} passage={passage} />,
      }));
  }
}

function Slide({ slide, passage }: { slide: ImportedSlide; passage: PassageOf }) {
  const { t } = useTranslation('documents');
  const { number, hidden, title, shapes, notes } = slide;
  const name = t('place.slide', { number });
  return (
    <section className={styles.slide} aria-label={name}>
      <h2 className={styles.slideTitle}>
        <span className={styles.number}>{number}</span>
        {title === '' ? <span className={styles.soft}>{t('slide.untitled')}</span> : passage(titlePlace(number), title)}
        {hidden && <span className={styles.hidden}>{t('slide.hidden')}</span>}
      </h2>
      {shapes.map((paragraphs, shape) => (
        <div key={shapePlace(number, shape, 0)} className={styles.shape}>
          {paragraphs.map((text, index) => passage(shapePlace(number, shape, index), text))}
        </div>
      ))}
      {notes.length > 0 && (
        <div className={styles.notes}>
          <h3 className={styles.soft}>{t('slide.notes')}</h3>
          {notes.map((text, index) => passage(notesPlace(number, index), text))}
        </div>
      )}
    </section>
  );
}

/** Both sides of a unit, the language of the interface on the left. */
function Pair({ unit, index, passage }: { unit: Record<Language, string>; index: number; passage: PassageOf }) {
  const { t } = useTranslation('documents');
  const { language } = useSettings();
  return (
    <div className={styles.pair}>
      {[language, otherLanguage(language)].map((side) =>
        unit[side] === '' ? (
          <p key={side} className={styles.soft}>
            {t('untranslated')}
          </p>
        ) : (
          passage(unitPlace(index, side), unit[side], side)
        ),
      )}
    </div>
  );
}

interface PassageProps extends Pick<DocumentTextProps, 'marks' | 'candidate'> {
  place: string;
  text: string;
  language?: Language | undefined;
}

function Passage({ place, text, language, marks, candidate }: PassageProps) {
  const isHere = candidate !== null && candidate.place === place;
  return (
    <p id={placeId(place)} className={styles.passage} lang={language ?? languageOfScript(text) ?? 'en'}>
      <MarkedText
        text={text}
        marks={marks[place] ?? []}
        find={isHere ? { matches: [{ start: candidate.start, end: candidate.end, number: 0 }], current: 0 } : undefined}
      />
    </p>
  );
}

/** How many of `all` parts are painted: some at first, up to the one that is asked for, and in time all. */
function useGrowing(all: number, wanted: number): number {
  const [shown, setShown] = useState(partsAtOnce);
  const painted = Math.max(shown, wanted);
  useEffect(() => {
    if (shown >= all) return;
    return whenIdle(async () => setShown((before) => before + partsAtOnce));
  }, [shown, all]);
  return painted;
}
