import { countdown } from '#core/time/countdown.ts';

/** A span to show: its days apart, since each language writes them its own way. */
export interface SpanText {
  days: number;
  /** "00:42:10" in full; "42:10" in short. */
  text: string;
}

export function fullSpan(milliseconds: number): SpanText {
  const { days, text } = countdown(milliseconds);
  return { days, text };
}

/** Without hours that are zero: for a row, where the eye needs the minutes. */
export function shortSpan(milliseconds: number): SpanText {
  const { days, text } = fullSpan(milliseconds);
  if (days > 0 || !text.startsWith('00:')) return { days, text };
  return { days, text: text.slice('00:'.length).replace(/^0(?=\d:)/u, '') };
}
