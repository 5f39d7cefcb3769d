import { useTranslation } from 'react-i18next';
import { useContent } from '../data/content.ts';
import styles from './own-form.module.css';
import { useTagNames } from './use-tag-names.ts';

interface TagFieldsProps {
  sessions: readonly string[];
  speakers: readonly string[];
  onChange: (tags: { sessions?: string[]; speakers?: string[] }) => void;
}

/** The sessions and speakers that a term is for: near them it is ready. */
export function TagFields({ sessions, speakers, onChange }: TagFieldsProps) {
  const { t } = useTranslation('own');
  const agenda = useContent('agenda.get');
  const { people } = useContent('speakers.list');
  return (
    <>
      <Tags
        label={t('sessionTags')}
        known={agenda.sessions.map(({ id }) => id)}
        ticked={sessions}
        onChange={(tags) => onChange({ sessions: tags })}
      />
      <Tags
        label={t('speakerTags')}
        known={people.map(({ id }) => id)}
        ticked={speakers}
        onChange={(tags) => onChange({ speakers: tags })}
      />
    </>
  );
}

interface TagsProps {
  label: string;
  known: readonly string[];
  ticked: readonly string[];
  onChange: (tags: string[]) => void;
}

function Tags({ label, known, ticked, onChange }: TagsProps) {
  const tagNames = useTagNames();
  // One that came from elsewhere stays, and can be taken away.
  const all = [...new Set([...known, ...ticked])];
  const names = tagNames(all);
  return (
    <fieldset className={styles.tags}>
      <legend className={styles.legend}>{label}</legend>
      {all.map((tag, at) => (
        <label key={tag} className={styles.tag}>
          <input
            type="checkbox"
            checked={ticked.includes(tag)}
            onChange={({ target }) =>
              onChange(target.checked ? [...ticked, tag] : ticked.filter((each) => each !== tag))
            }
          />
          {names[at]}
        </label>
      ))}
    </fieldset>
  );
}
