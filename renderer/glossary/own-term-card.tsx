import { useTranslation } from 'react-i18next';
import type { ShownOwnTerm } from '#core/api/own-contract.ts';
import { bilingualOf } from '#core/texts/bilingual-of.ts';
import { otherLanguage } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';
import { useTagNames } from '../own/use-tag-names.ts';
import { OwnSign } from '../ui/own-sign.tsx';
import parts from './annotation-part.module.css';
import { CardAction } from './card-action.tsx';
import { Designations } from './designations.tsx';
import { CardTexts } from './term-card.tsx';
import styles from './term-card.module.css';

/** All that an own term says, and the key to edit it. */
export function OwnTermCard({ term, onEdit }: { term: ShownOwnTerm; onEdit: () => void }) {
  const { t } = useTranslation(['lookup', 'own']);
  const { settings } = useSettings();
  const tagNames = useTagNames();
  const source = settings.lookupSource;
  const target = otherLanguage(source);
  const definition = bilingualOf(term.definition);
  const note = bilingualOf(term.note);
  const tags = tagNames([...term.sessions, ...term.speakers]);
  return (
    <>
      <h2 className={styles.source} lang={source}>
        {term[source].preferred || '–'}
      </h2>
      <p className={styles.target} lang={target}>
        {term[target].preferred || '–'}
      </p>
      <p className={styles.facts}>
        <OwnSign word={t('own')} />
        {term.domain !== '' && <span>{term.domain}</span>}
        {term.partOfSpeech && <span>{t(`partOfSpeech.${term.partOfSpeech}`)}</span>}
      </p>
      <Designations term={term} source={source} />
      {definition && <CardTexts heading={t('definition')} text={definition} />}
      {note && <CardTexts heading={t('note')} text={note} />}
      {tags.length > 0 && <p className={parts.fact}>{t('own:tags', { names: tags.join(', ') })}</p>}
      <p className={parts.actions}>
        <CardAction action="edit-card" name={t('own:card.edit')} onAct={onEdit} />
      </p>
    </>
  );
}
