/** A figure of which many were measured: its middle, what 99 of 100 stay below, and the worst. */
export interface Spread {
  median: number;
  p99: number;
  max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p99: at(0.99), max: at(1) };
}

export function row(what: string, figures: readonly string[], target: string): string {
  return `| ${[what, ...figures, target].join(' | ')} |`;
}
