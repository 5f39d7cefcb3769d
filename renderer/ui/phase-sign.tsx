import type { Phase } from '#core/agenda/run/rundown.ts';

/** A shape for each phase, so that it is told apart with no colour and no word: the more filled, the graver. */
const shapes: Readonly<Record<Phase, string>> = {
  // A ring.
  pending: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 2.6a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8Z',
  // A ring with a hand that has moved on.
  late: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 2.6a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8ZM8.9 6h2.2v3.5l2.6 1.6-1.1 1.9-3.7-2.3V6Z',
  running: 'M4 2.5v15L18 10 4 2.5Z',
  // Half a disc.
  warning: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 2.4v11.2a5.6 5.6 0 0 1 0-11.2Z',
  // A triangle that calls.
  danger: 'M10 1.5 19.5 18H.5L10 1.5Zm-1.2 6v5h2.4v-5H8.8Zm0 6.3v2.2h2.4v-2.2H8.8Z',
  // A block with a plus.
  overtime: 'M1.5 1.5h17v17h-17v-17ZM8.8 5v3.8H5v2.4h3.8V15h2.4v-3.8H15V8.8h-3.8V5H8.8Z',
  paused: 'M3.5 2.5H8v15H3.5v-15ZM12 2.5h4.5v15H12v-15Z',
};

/** Always beside its word, so hidden from screen readers. */
export function PhaseSign({ phase, className }: { phase: Phase; className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 20 20" width="1em" height="1em" aria-hidden="true">
      <path d={shapes[phase]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
