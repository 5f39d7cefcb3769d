import type { Report } from '#core/content/compile/fault.ts';

/** Reports every id that is used a second time, with the line of its first use. */
export function uniqueIds(uses: readonly { id: string; line: number }[], file: string, report: Report): void {
  const first = new Map<string, number>();
  for (const { id, line } of uses) {
    const firstLine = first.get(id);
    if (firstLine === undefined) first.set(id, line);
    else report({ file, line, code: 'duplicate-id', params: { id, firstLine } });
  }
}
