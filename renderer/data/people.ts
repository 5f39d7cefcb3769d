import { useMemo } from 'react';
import type { Body, Person } from '#core/speakers/person-schema.ts';
import { useContent } from './content.ts';

export interface Directory {
  person: (id: string) => Person | undefined;
  body: (id: string) => Body | undefined;
}

export function useDirectory(): Directory {
  const { people, bodies } = useContent('speakers.list');
  return useMemo(() => {
    const peopleById = new Map(people.map((person) => [person.id, person]));
    const bodiesById = new Map(bodies.map((body) => [body.id, body]));
    return { person: (id) => peopleById.get(id), body: (id) => bodiesById.get(id) };
  }, [people, bodies]);
}

/** The people behind ids, in their order. */
export function peopleOf(ids: readonly string[], directory: Directory): Person[] {
  return ids.map((id) => directory.person(id)).filter((person) => person !== undefined);
}
