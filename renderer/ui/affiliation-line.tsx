import { affiliation } from '#core/speakers/affiliation.ts';
import type { Person } from '#core/speakers/person-schema.ts';
import type { Language } from '#core/texts/language.ts';
import { useDirectory } from '../data/people.ts';

interface AffiliationLineProps {
  person: Person;
  language: Language;
  className?: string | undefined;
}

export function AffiliationLine({ person, language, className }: AffiliationLineProps) {
  const directory = useDirectory();
  return (
    <span lang={language} className={className}>
      {affiliation(person, directory.body, language)}
    </span>
  );
}
