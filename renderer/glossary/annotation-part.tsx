import { useTranslation } from 'react-i18next';
import { standingOf } from '#core/own/standing.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import { useAnnotations, useOwnChanges } from '../data/own.ts';
import { TermChanges } from '../own/term-changes.tsx';
import { useTagNames } from '../own/use-tag-names.ts';
import styles from './annotation-part.module.css';
import { CardAction } from './card-action.tsx';

/** What the user added to a term of the event, and the keys to add more. */
export function AnnotationPart({ term, onEdit }: { term: Term; onEdit: () => void }) {
  const { t } = useTranslation(['own', 'problems']);
  const annotation = useAnnotations().find(({ id }) => id === term.id);
  const { ask, refusal } = useOwnChanges();
  const tagNames = useTagNames();
  const isHidden = annotation?.hidden ?? false;
  const tags = tagNames([...(annotation?.sessions ?? []), ...(annotation?.speakers ?? [])]);
  return (
    <section className={styles.part} aria-label={t('card.title')}>
      {annotation && (
        <>
          <h3 className={styles.heading}>{t('card.title')}</h3>
          {annotation.comment !== '' && <p className={styles.comment}>{annotation.comment}</p>}
          {tags.length > 0 && <p className={styles.fact}>{t('tags', { names: tags.join(', ') })}</p>}
          {isHidden && <p className={styles.fact}>{t('hidden')}</p>}
          <TermChanges standing={standingOf(annotation, term)} />
        </>
      )}
      <p className={styles.actions}>
        <CardAction action="edit-card" name={t('card.comment')} onAct={onEdit} />
        <CardAction
          action="hide-card"
          name={isHidden ? t('card.show') : t('card.hide')}
          onAct={() => void ask({ method: 'own.annotate', input: { id: term.id, hidden: !isHidden } })}
        />
      </p>
      {refusal !== null && <p role="alert">{t(`problems:call.${refusal}`)}</p>}
    </section>
  );
}
