import { z } from 'zod';
import type { Report } from '#core/content/compile/fault.ts';
import type { Located } from '#core/content/compile/read-yaml.ts';
import { uniqueIds } from '#core/content/compile/unique-ids.ts';
import { isHangul } from '#core/korean/hangul.ts';
import { bodySchema, personSchema } from '#core/speakers/person-schema.ts';

export const peopleFileSchema = z.strictObject({ people: z.array(personSchema) });
export const bodiesFileSchema = z.strictObject({ bodies: z.array(bodySchema) });

/** Ids, that every body somebody belongs to and every source of their bio is there, and that Korean names are in Hangul. */
export function checkPeople(
  people: Located<z.infer<typeof peopleFileSchema>>,
  bodyIds: ReadonlySet<string> | null,
  segments: ReadonlySet<string> | null,
  report: Report,
): void {
  const { file, lineOf, value } = people;
  uniqueIds(
    value.people.map(({ id }, index) => ({ id, line: lineOf(['people', index, 'id']) })),
    file,
    report,
  );
  value.people.forEach((person, index) => {
    if (![...person.korean.text].some(isHangul)) {
      const line = lineOf(['people', index, 'korean', 'text']);
      report({ file, line, code: 'korean-without-hangul', params: { key: `${person.id}.korean` } });
    }
    person.bio.forEach(({ from }, b) =>
      from.forEach((id, f) => {
        if (segments?.has(id) === false) {
          const line = lineOf(['people', index, 'bio', b, 'from', f]);
          report({ file, line, code: 'unknown-segment', params: { id } });
        }
      }),
    );
    person.bodies.forEach((id, b) => {
      if (bodyIds?.has(id) === false) {
        report({
          file,
          line: lineOf(['people', index, 'bodies', b]),
          code: 'unknown-body',
          params: { id, place: person.id },
        });
      }
    });
  });
}

/** Ids, and that the body another is part of is there. */
export function checkBodies(bodies: Located<z.infer<typeof bodiesFileSchema>>, report: Report): void {
  const { file, lineOf, value } = bodies;
  const ids = new Set(value.bodies.map(({ id }) => id));
  uniqueIds(
    value.bodies.map(({ id }, index) => ({ id, line: lineOf(['bodies', index, 'id']) })),
    file,
    report,
  );
  value.bodies.forEach(({ id, parent }, index) => {
    if (parent !== undefined && !ids.has(parent)) {
      report({
        file,
        line: lineOf(['bodies', index, 'parent']),
        code: 'unknown-body',
        params: { id: parent, place: id },
      });
    }
  });
}
