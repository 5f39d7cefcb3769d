import { useTranslation } from 'react-i18next';
import type { Term } from '#core/glossary/term-schema.ts';
import type { Bilingual } from '#core/texts/bilingual.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { AnnotationPart } from './annotation-part.tsx';
import { Designations } from './designations.tsx';
import styles from './term-card.module.css';
import { TermSlots } from './term-slots.tsx';

/** All that the glossary says of one concept. */
export function TermCard({ term, onAnnotate }: { term: Term; onAnnotate: () => void }) {
  const { t } = useTranslation('lookup');
  const { settings } = useSettings();
  const { domains } = useContent('event.get');
  const source = settings.lookupSource;
  const target = otherLanguage(source);
  const domain = domains.find(({ id }) => id === term.domain);
  return (
    <>
      <h2 className={styles.source} lang={source}>
        {term[source].preferred}
      </h2>
      <p className={styles.target} lang={target}>
        {term[target].preferred}
      </p>
      <p className={styles.facts}>
        {domain && <MainText text={domain.title} />}
        <span>{t(`partOfSpeech.${term.partOfSpeech}`)}</span>
        <span>{t(`status.${term.status}`)}</span>
        <span>{t(`origin.${term.origin}`)}</span>
      </p>
      <Designations term={term} source={source} />
      {term.definition && <CardTexts heading={t('definition')} text={term.definition} />}
      {term.note && <CardTexts heading={t('note')} text={term.note} />}
      <AnnotationPart term={term} onEdit={onAnnotate} />
      <TermSlots term={term.id} />
    </>
  );
}

/** A text of a card in both languages. */
export function CardTexts({ heading, text }: { heading: string; text: Bilingual }) {
  return (
    <section className={styles.texts}>
      <h3>{heading}</h3>
      <p>
        <MainText text={text} />
      </p>
      <p>
        <CompanionText text={text} />
      </p>
    </section>
  );
}
