import { koreanName, printedName } from '#core/speakers/names.ts';
import type { Person } from '#core/speakers/person-schema.ts';
import { useSettings } from '../data/settings.ts';
import styles from './person-name.module.css';

/** A name in both scripts; the language of the interface comes first. */
export function PersonName({ person }: { person: Person }) {
  const english = <span lang="en">{printedName(person)}</span>;
  const korean = <span lang="ko">{koreanName(person)}</span>;
  const [first, second] = useSettings().language === 'ko' ? [korean, english] : [english, korean];
  return (
    <span className={styles.name}>
      {first} <span className={styles.companion}>{second}</span>
    </span>
  );
}
