import type { Mark } from '#core/texts/segment-schema.ts';

/** A stretch of a text that is shown one way. */
export interface Piece {
  start: number;
  text: string;
  /** The glossary term it belongs to. */
  term: string | null;
  /** The number of the find match it belongs to. */
  match: number | null;
  /** The footnotes called where it ends. */
  footnotes: string[];
}

export interface Cuts {
  marks: readonly Mark[];
  matches: readonly { start: number; end: number; number: number }[];
  calls: readonly { at: number; footnote: string }[];
}

/** Cuts a text wherever a mark or a match begins or ends, or a footnote is called. The pieces put together are the text. */
export function cutText(text: string, { marks, matches, calls }: Cuts): Piece[] {
  const edges = [
    0,
    text.length,
    ...calls.map(({ at }) => at),
    ...[...marks, ...matches].flatMap(({ start, end }) => [start, end]),
  ];
  const cuts = [...new Set(edges.filter((at) => at >= 0 && at <= text.length))].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      term: marks.find((mark) => mark.start <= start && end <= mark.end)?.term ?? null,
      match: matches.find((match) => match.start <= start && end <= match.end)?.number ?? null,
      footnotes: calls.filter(({ at }) => at === end).map(({ footnote }) => footnote),
    };
  });
}
