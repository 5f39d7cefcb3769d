import { useTranslation } from 'react-i18next';
import type { Scope } from '#core/study/scope.ts';
import { useContent } from '../data/content.ts';
import { useDirectory } from '../data/people.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import { PersonName } from '../ui/person-name.tsx';

/** What a scope is called. */
export function ScopeName({ scope: { kind, id } }: { scope: Scope }) {
  const { t } = useTranslation('study');
  const { sessions } = useContent('agenda.get');
  const { domains } = useContent('event.get');
  const directory = useDirectory();
  switch (kind) {
    case 'all':
      return t('scope.all');
    case 'missed':
      return t('scope.missed');
    case 'own':
      return t('scope.own');
    case 'session':
      return <TitleOf titled={sessions.find((session) => session.id === id)} />;
    case 'slot':
      return <TitleOf titled={sessions.flatMap(({ slots }) => slots).find((slot) => slot.id === id)} />;
    case 'domain':
      return <TitleOf titled={domains.find((domain) => domain.id === id)} otherwise={id} />;
    case 'speaker': {
      const person = directory.person(id);
      return person ? <PersonName person={person} /> : id;
    }
  }
}

/** A domain of one's own has no title but its name. */
function TitleOf({
  titled,
  otherwise = '',
}: {
  titled: { title: { en: string; ko: string } } | undefined;
  otherwise?: string;
}) {
  return titled ? <MainText text={titled.title} /> : otherwise;
}
