import { useTranslation } from 'react-i18next';
import { useDirectory } from '../data/people.ts';
import { CompanionText, MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';
import styles from './slide-sheet.module.css';

/** The people and bodies named on a slide, in both languages. */
export function ReadyNames({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('slides');
  const directory = useDirectory();
  const named = ids.filter((id) => directory.person(id) ?? directory.body(id));
  if (named.length === 0) return null;
  return (
    <p className={styles.ready}>
      <span className={styles.label}>{t('names')}</span>
      {named.map((id) => (
        <span key={id} className={styles.fact}>
          <Name id={id} />
        </span>
      ))}
    </p>
  );
}

function Name({ id }: { id: string }) {
  const directory = useDirectory();
  const person = directory.person(id);
  const body = directory.body(id);
  if (person)
    return (
      <a href={`#/speakers/${id}`}>
        <PersonName person={person} />
      </a>
    );
  return (
    body && (
      <>
        <MainText text={body.name} /> <CompanionText text={body.name} className={styles.companion} />
      </>
    )
  );
}
