import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { ShownAnnotation } from '#core/api/own-contract.ts';
import type { Designations, Term } from '#core/glossary/term-schema.ts';
import { longestText } from '#core/own/limits.ts';
import { standingOf } from '#core/own/standing.ts';
import { languages, type Language } from '#core/texts/language.ts';
import { useOwnChanges, useOwnState } from '../data/own.ts';
import { useSettings } from '../data/settings.ts';
import { useTermsById } from '../data/terms.ts';
import { KeyedButton } from '../ui/keyed-button.tsx';
import { ViewTitle } from '../ui/view-title.tsx';
import { ConflictList } from './conflict-list.tsx';
import { useAnnotationDraft, type AnnotationDraft } from './drafts.ts';
import { FormActions } from './form-actions.tsx';
import { NotThere } from './not-there.tsx';
import styles from './own-form.module.css';
import { TagFields } from './tag-fields.tsx';
import { TermChanges } from './term-changes.tsx';

interface AnnotationPageProps {
  /** The slug of a term of the event. */
  item: string;
  onSaved: (id: string, name: string) => void;
}

const nothing: AnnotationDraft = { comment: '', hidden: false, sessions: [], speakers: [] };

/** What a user adds to a term of the event. */
export function AnnotationPage({ item, onSaved }: AnnotationPageProps) {
  const state = useOwnState();
  const term = useTermsById().get(item);
  if (!state) return null;
  const annotation = state.annotations.find(({ id }) => id === item);
  const named = term ?? annotation?.seen;
  if (!named && !annotation) return <NotThere />;
  return <AnnotationForm item={item} term={term} named={named} annotation={annotation} onSaved={onSaved} />;
}

interface AnnotationFormProps extends AnnotationPageProps {
  term: Term | undefined;
  /** How the term is called, or was. */
  named: Record<Language, Designations> | null | undefined;
  annotation: ShownAnnotation | undefined;
}

function AnnotationForm({ item, term, named, annotation, onSaved }: AnnotationFormProps) {
  const { t } = useTranslation('own');
  const { language } = useSettings();
  const changes = useOwnChanges();
  const draft = useAnnotationDraft(item);
  const comment = useRef<HTMLTextAreaElement>(null);
  const commentId = useId();
  useEffect(() => comment.current?.focus(), []);
  const shown = draft.typed ?? annotation ?? nothing;
  const standing = annotation ? standingOf(annotation, term) : null;
  const type = (typed: Partial<AnnotationDraft>) =>
    draft.type({
      comment: shown.comment,
      hidden: shown.hidden,
      sessions: shown.sessions,
      speakers: shown.speakers,
      ...typed,
    });

  async function save(): Promise<void> {
    const told = await changes.ask({
      method: 'own.annotate',
      input: {
        id: item,
        comment: shown.comment,
        hidden: shown.hidden,
        sessions: [...shown.sessions],
        speakers: [...shown.speakers],
      },
    });
    if (!told) return;
    draft.forget();
    onSaved(item, named?.[language].preferred ?? item);
    navigate('/own');
  }

  return (
    <div className={styles.view}>
      <ViewTitle title={t('annotateTitle')} companion={t('companionAnnotateTitle')} />
      {languages.map((each) => (
        <p key={each} lang={each} className={styles.named}>
          {named?.[each].preferred ?? item}
        </p>
      ))}
      {standing && standing.is !== 'same' && (
        <div className={styles.standing}>
          <TermChanges standing={standing} />
          {standing.is === 'changed' && (
            <KeyedButton
              action="seen-own"
              name={t('seen')}
              onAct={() => void changes.ask({ method: 'own.annotate', input: { id: item, seen: true } })}
            />
          )}
        </div>
      )}
      {annotation && <ConflictList kind="annotation" id={item} conflicts={annotation.conflicts} ask={changes.ask} />}
      <p className={styles.field}>
        <label htmlFor={commentId}>{t('field.comment')}</label>
        <textarea
          ref={comment}
          id={commentId}
          rows={4}
          className={styles.text}
          maxLength={longestText}
          value={shown.comment}
          onChange={({ target }) => type({ comment: target.value })}
        />
      </p>
      <label className={styles.tag}>
        <input type="checkbox" checked={shown.hidden} onChange={({ target }) => type({ hidden: target.checked })} />
        {t('hide')}
      </label>
      <TagFields sessions={shown.sessions} speakers={shown.speakers} onChange={type} />
      <FormActions
        fault={null}
        canSave
        isTyped={draft.typed !== null}
        isKept={draft.isKept}
        refusal={changes.refusal}
        onSave={() => void save()}
        onDiscard={draft.forget}
      />
    </div>
  );
}
