import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { ShownOwnTerm } from '#core/api/own-contract.ts';
import { draftOfRow, faultOfDraft, rowOfDraft, type TermDraft } from '#core/own/term-draft.ts';
import { emptyGivenRow } from '#core/own/tidy-row.ts';
import { languages, type Language } from '#core/texts/language.ts';
import { useOwnChanges, useOwnState } from '../data/own.ts';
import { useSettings } from '../data/settings.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { ConflictList } from './conflict-list.tsx';
import { useTermDraft } from './drafts.ts';
import { FormActions } from './form-actions.tsx';
import { NotThere } from './not-there.tsx';
import styles from './own-form.module.css';
import { TagFields } from './tag-fields.tsx';
import { TermFields } from './term-fields.tsx';

interface TermPageProps {
  item: string;
  /** Of a new term, what it begins with. */
  begun: Partial<Record<Language, string>> | null;
  onSaved: (id: string, name: string) => void;
}

/** A new own term, or one to edit. What is typed is kept until it is saved or discarded. */
export function TermPage({ item, begun, onSaved }: TermPageProps) {
  const state = useOwnState();
  const term = state?.terms.find(({ id }) => id === item);
  if (!state) return null;
  return begun || term ? <TermForm item={item} begun={begun} term={term} onSaved={onSaved} /> : <NotThere />;
}

function TermForm({ item, begun, term, onSaved }: TermPageProps & { term: ShownOwnTerm | undefined }) {
  const { t } = useTranslation('own');
  const { language } = useSettings();
  const changes = useOwnChanges();
  const draft = useTermDraft(item);
  const shown = draft.typed ?? (term ? draftOfRow(term) : begin(begun ?? {}));
  const fault = faultOfDraft(shown);

  async function save(): Promise<void> {
    if (fault !== null) return;
    const row = given(shown);
    const asked = term
      ? ({ method: 'own.edit', input: { id: term.id, row } } as const)
      : ({ method: 'own.add', input: { row } } as const);
    const told = await changes.ask(asked);
    if (!told) return;
    draft.forget();
    const id = term?.id ?? ('id' in told && typeof told.id === 'string' ? told.id : '');
    onSaved(id, row[language].preferred || row.en.preferred || row.ko.preferred);
    navigate('/own');
  }

  return (
    <div className={styles.view}>
      <ViewTitle
        title={term ? t('editTitle') : t('newTitle')}
        companion={term ? t('companionEditTitle') : t('companionNewTitle')}
      />
      {term && <ConflictList kind="term" id={term.id} conflicts={term.conflicts} ask={changes.ask} />}
      <TermFields draft={shown} onType={draft.type} />
      <TagFields
        sessions={shown.sessions}
        speakers={shown.speakers}
        onChange={(tags) => draft.type({ ...shown, ...tags })}
      />
      <FormActions
        fault={draft.typed === null && !begun ? null : fault}
        canSave={fault === null}
        isTyped={draft.typed !== null}
        isKept={draft.isKept}
        refusal={changes.refusal}
        onSave={() => void save()}
        onDiscard={draft.forget}
      />
    </div>
  );
}

function begin(texts: Partial<Record<Language, string>>): TermDraft {
  const empty = draftOfRow(emptyGivenRow);
  const begun = Object.fromEntries(
    languages.map((language) => [language, { ...empty[language], preferred: texts[language] ?? '' }]),
  ) as Pick<TermDraft, Language>;
  return { ...empty, ...begun };
}

/** Tags as the contract takes them: lists of their own. */
function given(draft: TermDraft) {
  const row = rowOfDraft(draft);
  return { ...row, sessions: [...row.sessions], speakers: [...row.speakers] };
}
