import type { Mark } from '#core/texts/segment-schema.ts';

/** The marks of the event's terms and of own ones: at each place the longest, of equals the own one. */
export function withOwnMarks(marks: readonly Mark[], own: readonly Mark[]): readonly Mark[] {
  if (own.length === 0) return marks;
  const all = [...own, ...marks].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((mark) => {
    const isFree = mark.start >= end;
    if (isFree) ({ end } = mark);
    return isFree;
  });
}
