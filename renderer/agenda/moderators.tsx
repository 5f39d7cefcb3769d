import { useTranslation } from 'react-i18next';
import { peopleOf, useDirectory } from '../data/people.ts';
import { PersonName } from '../ui/person-name.tsx';
import styles from './moderators.module.css';

interface ModeratorsProps {
  ids: readonly string[];
  /** Who I am on the programme. */
  you?: string | null;
  className?: string | undefined;
}

export function Moderators({ ids, you = null, className }: ModeratorsProps) {
  const { t } = useTranslation('today');
  return peopleOf(ids, useDirectory()).map((person) => (
    <span key={person.id} className={className}>
      {t('moderator')} <PersonName person={person} />
      {person.id === you && <strong className={styles.you}> · {t('you')}</strong>}
    </span>
  ));
}
