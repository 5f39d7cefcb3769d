import type { Slot } from '#core/agenda/agenda-schema.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import type { Language } from '#core/texts/language.ts';
import { peopleOf, type Directory } from '../data/people.ts';

/** What a slot is known by at a glance, in each language: its people, else its title. */
export function slotName(slot: Slot, directory: Directory): Record<Language, string> {
  const people = peopleOf(slot.speakers, directory);
  if (people.length === 0) return slot.title;
  return { en: people.map(printedName).join(' · '), ko: people.map(koreanName).join(' · ') };
}
