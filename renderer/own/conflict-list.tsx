import { useTranslation } from 'react-i18next';
import type { OwnConflict } from '#core/api/own-contract.ts';
import type { OwnKind } from '#core/own/own-record.ts';
import { instant } from '#core/time/instant.ts';
import { useMoment } from '../backup/use-moment.ts';
import type { OwnChanges } from '../data/own.ts';
import styles from './own-form.module.css';
import { useTagNames } from './use-tag-names.ts';

interface ConflictListProps {
  kind: OwnKind;
  id: string;
  conflicts: readonly OwnConflict[];
  ask: OwnChanges['ask'];
}

const fields = [
  'en',
  'enAdmitted',
  'enDeprecated',
  'enAbbreviations',
  'ko',
  'koAdmitted',
  'koDeprecated',
  'koAbbreviations',
  'definitionEn',
  'definitionKo',
  'noteEn',
  'noteKo',
  'domain',
  'partOfSpeech',
  'sessions',
  'speakers',
  'kept',
  'removed',
  'comment',
  'hidden',
  'seen',
] as const;

/** Where a partner set a field to something else at the same time: each value, to choose the one that stands. */
export function ConflictList({ kind, id, conflicts, ask }: ConflictListProps) {
  const { t } = useTranslation('own');
  const momentOf = useMoment();
  const said = useValueWords();
  if (conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-labelledby="own-conflicts">
      <h2 id="own-conflicts" className={styles.legend}>
        {t('inConflict', { count: conflicts.length })}
      </h2>
      <p>{t('conflictsAbout')}</p>
      {conflicts.map(({ field, stands, others }) => {
        const known = fields.find((each) => each === field);
        const name = known ? t(`conflictField.${known}`) : field;
        return (
          <fieldset key={field} className={styles.conflict}>
            <legend>{name}</legend>
            {[stands, ...others].map((value, at) => (
              <button
                key={`${value.at} ${value.by}`}
                type="button"
                className={styles.value}
                onClick={() =>
                  void ask({ method: 'own.settle', input: { kind, id, field, at: value.at, by: value.by } })
                }
              >
                <strong>{said(field, value.value)}</strong>{' '}
                <span>{t(at === 0 ? 'standsSince' : 'otherSince', { when: momentOf(instant(value.at)) })}</span>
              </button>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}

/** Says the value of a field: tags by what they are called. */
function useValueWords(): (field: string, value: OwnConflict['stands']['value']) => string {
  const { t } = useTranslation('own');
  const tagNames = useTagNames();
  return (field, value) => {
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return t('empty');
    if (Array.isArray(value)) {
      const texts = value.map(String);
      return field === 'sessions' || field === 'speakers' ? tagNames(texts).join(', ') : texts.join(' | ');
    }
    return typeof value === 'object' ? Object.values(value).map(textOf).join(' · ') : String(value);
  };
}

/** A text as it is, anything else as it was written. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
