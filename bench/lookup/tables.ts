import { nonsenseClass } from './make-queries.ts';
import type { ClassResult, Measured } from './measure.ts';

const notAsked: ClassResult = { queries: 0, recall: 0, reciprocalRank: 0 };

/** Recall and reciprocal rank by class: look-up, and beside it whichever other engine was best, with how many queries it answered when not all. */
export function recallTable(measured: readonly Measured[]): string {
  const [own, ...peers] = measured;
  if (!own) return '';
  const rows = [...own.classes].map(([name, { queries, recall, reciprocalRank }]) => {
    const best = peers
      .map(({ engine, classes }) => ({ engine, ...(classes.get(name) ?? notAsked) }))
      .toSorted((a, b) => b.recall - a.recall || b.queries - a.queries)[0];
    return [
      name,
      recall.toFixed(3),
      name === nonsenseClass ? '–' : reciprocalRank.toFixed(3),
      best
        ? `${best.recall.toFixed(3)} ${best.engine}${best.queries < queries ? ` (${best.queries} queries)` : ''}`
        : '–',
    ];
  });
  const ranked = [...own.classes].filter(([name]) => name !== nonsenseClass).map(([, result]) => result);
  const average = (value: (result: { recall: number; reciprocalRank: number }) => number) =>
    (ranked.reduce((sum, result) => sum + value(result), 0) / ranked.length).toFixed(3);
  rows.push([
    '**mean (without nonsense)**',
    average((result) => result.recall),
    average((result) => result.reciprocalRank),
    '',
  ]);
  return markdown(['class', 'recall@10', 'MRR@10', 'best other recall@10'], rows);
}

export function engineTable(measured: readonly Measured[]): string {
  return markdown(
    ['engine', 'p50 ms', 'p99 ms', 'max ms', 'first key p95 ms', 'ready ms', 'memory MB', 'keys'],
    measured.map(({ engine, perKey, firstKeyP95, readyMs, memoryMb, keys }) => [
      engine,
      perKey.p50.toFixed(3),
      perKey.p99.toFixed(3),
      perKey.max.toFixed(1),
      firstKeyP95.toFixed(3),
      readyMs.toFixed(0),
      memoryMb.toFixed(0),
      String(keys),
    ]),
  );
}

function markdown(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
