/**
 * Spans in whole seconds, rounded down together: what is shown of the parts adds up to what is shown of the whole, and
 * no part is more than a second off.
 */
export function wholeSeconds(spans: readonly number[]): number[] {
  let passed = 0;
  return spans.map((span) => {
    const before = Math.floor(passed / 1000);
    passed += span;
    return Math.floor(passed / 1000) - before;
  });
}
