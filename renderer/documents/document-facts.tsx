import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '#core/documents/document-schema.ts';
import { useContent } from '../data/content.ts';
import { useDirectory } from '../data/people.ts';
import { useSettings } from '../data/settings.ts';
import { slotName } from '../windows/slot-name.ts';

/** What a document is, how long, and where it belongs. */
export function DocumentFacts({ document: { kind, parts, slot, language } }: { document: DocumentSummary }) {
  const { t } = useTranslation(['documents', 'app']);
  const nameOf = useSlotNamed();
  const isFor = slot !== null && t('facts.slot', { slot: nameOf(slot) });
  const isIn = language !== null && t(`app:languages.${language}`);
  return [t(`kind.${kind}`), t(`parts.${kind}`, { count: parts }), isIn, isFor].filter(Boolean).join(' · ');
}

/** A slot by its people, else its title; one that the programme has no more by its id. */
export function useSlotNamed(): (id: string) => string {
  const { sessions } = useContent('agenda.get');
  const directory = useDirectory();
  const { language } = useSettings();
  const slots = sessions.flatMap((session) => session.slots);
  return (id) => {
    const slot = slots.find((each) => each.id === id);
    return slot ? slotName(slot, directory)[language] : id;
  };
}
