/** What the given share of the values stays below; `none` where there are none. */
export function quantile(values: readonly number[], share: number, none = NaN): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? none;
}
