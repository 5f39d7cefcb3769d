import { quantile } from '../quantile.ts';

/** A figure of which many were measured: its middle, what 99 of 100 stay below, and the worst. */
export interface Spread {
  median: number;
  p99: number;
  max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), p99: quantile(values, 0.99), max: quantile(values, 1) };
}

export function row(what: string, figures: readonly string[], target: string): string {
  return `| ${[what, ...figures, target].join(' | ')} |`;
}
