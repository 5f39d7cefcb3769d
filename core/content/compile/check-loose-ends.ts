import { z } from 'zod';
import type { Report } from '#core/content/compile/fault.ts';
import type { Located } from '#core/content/compile/read-yaml.ts';
import { uniqueIds } from '#core/content/compile/unique-ids.ts';
import { looseEndSchema } from '#core/event/loose-end-schema.ts';

export const looseEndsFileSchema = z.strictObject({ looseEnds: z.array(looseEndSchema) });

/** Ids, and that the place each speaks of is there. */
export function checkLooseEnds(
  { file, lineOf, value }: Located<z.infer<typeof looseEndsFileSchema>>,
  places: ReadonlySet<string>,
  report: Report,
): void {
  uniqueIds(
    value.looseEnds.map(({ id }, index) => ({ id, line: lineOf(['looseEnds', index, 'id']) })),
    file,
    report,
  );
  value.looseEnds.forEach(({ at }, index) => {
    if (!places.has(at))
      report({ file, line: lineOf(['looseEnds', index, 'at']), code: 'unknown-place', params: { id: at } });
  });
}
