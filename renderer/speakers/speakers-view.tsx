import { useTranslation } from 'react-i18next';
import type { Person } from '#core/speakers/person-schema.ts';
import { appearancesOf } from '#core/speakers/appearances.ts';
import type { Agenda } from '#core/agenda/agenda-schema.ts';
import { useContent } from '../data/content.ts';
import { MarksButton } from '../ui/marks-button.tsx';
import { useReveal } from '../ui/reveal.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { PersonEntry } from './person-entry.tsx';
import styles from './speakers-view.module.css';

/** Everyone of the programme in the order in which they come on, then whom to write to. */
export function SpeakersView({ item }: { item: string | null }) {
  const { t } = useTranslation('speakers');
  const { people } = useContent('speakers.list');
  const agenda = useContent('agenda.get');
  const onProgramme = inOrderOfAppearance(people, agenda);
  useReveal(item);
  const contacts = people.filter(({ contact }) => contact);
  return (
    <div className={styles.view}>
      <ViewTitle title={t('title')} companion={t('companionTitle')} />
      <p className={styles.about}>{t('about')}</p>
      <p className={styles.marks}>
        <MarksButton />
      </p>
      <section aria-label={t('onProgramme')}>
        <ul className={styles.people}>
          {onProgramme.map((person) => (
            <PersonEntry key={person.id} person={person} isTarget={person.id === item} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="contacts">
        <h2 id="contacts" className={styles.heading}>
          {t('contacts')}
        </h2>
        <ul className={styles.people}>
          {contacts.map((person) => (
            <PersonEntry key={person.id} person={person} asContact />
          ))}
        </ul>
      </section>
    </div>
  );
}

function inOrderOfAppearance(people: readonly Person[], agenda: Agenda): Person[] {
  const order = agenda.sessions.flatMap(({ moderators, slots }) => [
    ...(moderators ?? []),
    ...slots.flatMap(({ speakers }) => speakers),
  ]);
  return people
    .filter(({ id }) => appearancesOf(id, agenda).length > 0)
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
