import type { Report } from '#core/content/compile/fault.ts';
import type { Located } from '#core/content/compile/read-yaml.ts';
import type { Coverage } from '#core/content/coverage.ts';
import { shortfalls, type Floors } from '#core/content/floors-schema.ts';

/** Content that was once complete may not fall behind unnoticed. */
export function checkFloors({ file, lineOf, value }: Located<Floors>, coverage: Coverage, report: Report): void {
  for (const { key, floor, measured } of shortfalls(value, coverage)) {
    report({ file, line: lineOf([key]), code: 'below-floor', params: { key, floor, measured } });
  }
}
