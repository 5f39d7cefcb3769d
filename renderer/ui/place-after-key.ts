/** Where a key of a list leads from the place `active` of `count`; null for any other key. */
export function placeAfterKey(key: string, active: number, count: number): number | null {
  const places: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: count - 1 };
  const to = places[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}
