import { useTranslation } from 'react-i18next';
import { languages, type Language } from '#core/texts/language.ts';
import { useContent } from '../data/content.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { SegmentText } from '../ui/segment-text.tsx';
import { useKey } from '../ui/use-key.ts';
import styles from './occurrences.module.css';
import { placesOf, type Place } from './places.ts';

interface OccurrencesProps {
  term: string;
  ids: readonly string[];
  onShow: (place: string) => void;
}

/** Where a term occurs: the sentences in both languages, each leading to its place in the note. */
export function Occurrences({ term, ids, onShow }: OccurrencesProps) {
  const { t } = useTranslation('lookup');
  const places = placesOf(ids, useContent('texts.conceptNote'));
  const [first] = places;
  useKey('show-in-note', () => first && onShow(first.id), 'dialog');
  return (
    <section className={styles.occurrences}>
      <h3 className={styles.heading}>{t('places', { count: places.length })}</h3>
      <ol>
        {places.map((place) => (
          <li key={place.id} className={styles.pair}>
            {languages.map((language) => (
              <p key={language} lang={language}>
                <PlaceText place={place} language={language} term={term} />
              </p>
            ))}
            <button type="button" className={styles.show} onClick={() => onShow(place.id)}>
              {t('showInNote')} {place === first && <KeyHint action="show-in-note" />}
            </button>
            {'title' in place && <span className={styles.kind}>{t('sectionTitle')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function PlaceText({ place, language, term }: { place: Place; language: Language; term: string }) {
  return 'segment' in place ? (
    <SegmentText segment={place.segment} language={language} only={term} />
  ) : (
    place.title[language]
  );
}
