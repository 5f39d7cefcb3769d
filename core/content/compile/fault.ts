/** One thing wrong in the event's files. Its sentence is `faults:<code>` in locales/, filled with `params`. */
export interface Fault {
  /** Path within the content folder, with forward slashes. */
  file: string;
  /** 1 for the first line. */
  line: number;
  code: FaultCode;
  params: Record<string, string | number>;
}

export const faultCodes = [
  'file-missing',
  'file-unknown',
  'file-twice',
  'not-utf8',
  'yaml-syntax',
  'csv-syntax',
  'csv-columns',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'not-one-of',
  'bad-format',
  'out-of-range',
  'duplicate-id',
  'unknown-person',
  'unknown-body',
  'unknown-domain',
  'unknown-segment',
  'unknown-slot',
  'unknown-term',
  'unknown-zone',
  'no-such-date',
  'session-start-differs',
  'session-ends-before-start',
  'sessions-overlap',
  'slot-overlaps',
  'minutes-beyond-session',
  'deck-name-differs',
  'deck-seconds-differ',
  'korean-without-hangul',
  'designation-twice',
  'occurs-nowhere',
  'figure-not-in-text',
  'figure-missing',
  'unknown-place',
  'unknown-name',
  'unknown-figure',
  'term-inconsistent',
  'exception-needless',
  'below-floor',
  'text-no-title',
  'text-no-section',
  'text-no-id',
  'text-empty-segment',
  'text-markup',
  'text-unknown-footnote',
  'text-no-source',
  'text-out-of-order',
  'text-other-section',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Where faults are gathered while files are read; reading goes on, so that one run reports them all. */
export type Report = (fault: Fault) => void;

export function byPlace(a: Fault, b: Fault): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
