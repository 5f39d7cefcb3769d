import type { Person } from '#core/speakers/person-schema.ts';

/** The name as the source prints it, with the honorific: "Mr. Deniz Susar". */
export function printedName(person: Person): string {
  return `${person.honorific.en} ${person.printed}`;
}

/** The name in Hangul, with the honorific where there is one: "데니즈 수사르 박사". */
export function koreanName(person: Person): string {
  return person.honorific.ko === null ? person.korean.text : `${person.korean.text} ${person.honorific.ko}`;
}
