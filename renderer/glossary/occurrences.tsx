import { useTranslation } from 'react-i18next';
import { languages } from '#core/texts/bilingual.ts';
import { useContent } from '../data/content.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { SegmentText } from '../ui/segment-text.tsx';
import styles from './occurrences.module.css';

interface OccurrencesProps {
  term: string;
  segments: readonly string[];
  onShow: (segment: string) => void;
}

/** Where a term occurs: the sentences in both languages, each leading to its place in the note. */
export function Occurrences({ term, segments, onShow }: OccurrencesProps) {
  const { t } = useTranslation('lookup');
  const { sections } = useContent('texts.conceptNote');
  const byId = new Map(sections.flatMap((section) => section.segments).map((segment) => [segment.id, segment]));
  const found = segments.map((id) => byId.get(id)).filter((segment) => segment !== undefined);
  return (
    <section className={styles.occurrences}>
      <h3 className={styles.heading}>{t('places', { count: found.length })}</h3>
      <ol>
        {found.map((segment, index) => (
          <li key={segment.id} className={styles.pair}>
            {languages.map((language) => (
              <p key={language} lang={language}>
                <SegmentText segment={segment} language={language} only={term} />
              </p>
            ))}
            <button type="button" className={styles.show} onClick={() => onShow(segment.id)}>
              {t('showInNote')} {index === 0 && <KeyHint action="show-in-note" />}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
