import type { SideWindow } from '#core/windows/side-windows.ts';

/** Where a key means something: in a view or a part of one. */
type Place =
  | 'everywhere'
  | 'today'
  | 'lookup'
  | 'booth'
  | 'turns'
  | 'note'
  | 'numbers'
  | 'sheet'
  | 'speakers'
  | 'slides'
  | 'rehearsal'
  | 'missed'
  | 'own'
  | 'own-form'
  | 'documents'
  | 'document'
  | 'backups'
  | 'card'
  | 'simulation'
  | 'files'
  | 'run'
  | 'study'
  | 'answer'
  | SideWindow;

interface Row {
  action: string;
  /** "Mod" is Ctrl, on a Mac ⌘. The first is the one shown beside the action. */
  keys: readonly [string, ...string[]];
  where: Place;
  /** Types no text, so it also works in a field. */
  whileTyping: boolean;
}

/** The one table of keys: what listens and what the interface shows both come from here. */
const table = [
  { action: 'today', keys: ['1'], where: 'everywhere', whileTyping: false },
  { action: 'lookup', keys: ['2'], where: 'everywhere', whileTyping: false },
  { action: 'note', keys: ['3'], where: 'everywhere', whileTyping: false },
  { action: 'speakers', keys: ['4'], where: 'everywhere', whileTyping: false },
  { action: 'slides', keys: ['5'], where: 'everywhere', whileTyping: false },
  { action: 'settings', keys: ['6'], where: 'everywhere', whileTyping: false },
  { action: 'numbers', keys: ['7'], where: 'everywhere', whileTyping: false },
  { action: 'sheet', keys: ['8'], where: 'everywhere', whileTyping: false },
  { action: 'run', keys: ['9'], where: 'everywhere', whileTyping: false },
  { action: 'booth', keys: ['F9'], where: 'everywhere', whileTyping: true },
  { action: 'stage', keys: ['F10'], where: 'everywhere', whileTyping: true },
  { action: 'close-stage', keys: ['Mod+F10'], where: 'everywhere', whileTyping: true },
  { action: 'mini', keys: ['F7'], where: 'everywhere', whileTyping: true },
  { action: 'study', keys: ['K'], where: 'everywhere', whileTyping: false },
  { action: 'missed', keys: ['M'], where: 'everywhere', whileTyping: false },
  { action: 'own', keys: ['O'], where: 'everywhere', whileTyping: false },
  { action: 'files', keys: ['G'], where: 'everywhere', whileTyping: false },
  { action: 'document', keys: ['V'], where: 'everywhere', whileTyping: false },
  { action: 'simulate', keys: ['J'], where: 'everywhere', whileTyping: false },
  { action: 'dismiss-clock', keys: ['Z'], where: 'everywhere', whileTyping: false },
  { action: 'read-recovery', keys: ['Y'], where: 'everywhere', whileTyping: false },
  { action: 'leave-gap-out', keys: ['X'], where: 'everywhere', whileTyping: false },
  { action: 'search', keys: ['/'], where: 'everywhere', whileTyping: false },
  { action: 'search', keys: ['Mod+K'], where: 'everywhere', whileTyping: true },
  { action: 'toggle-language', keys: ['L'], where: 'everywhere', whileTyping: false },
  { action: 'toggle-theme', keys: ['B'], where: 'everywhere', whileTyping: false },
  { action: 'show-keys', keys: ['?'], where: 'everywhere', whileTyping: false },
  { action: 'calendar', keys: ['C'], where: 'today', whileTyping: false },
  { action: 'flip', keys: ['F2'], where: 'lookup', whileTyping: true },
  { action: 'pin', keys: ['Enter'], where: 'lookup', whileTyping: true },
  { action: 'open-answer', keys: ['Mod+Enter'], where: 'lookup', whileTyping: true },
  { action: 'note-down', keys: ['F4'], where: 'lookup', whileTyping: true },
  { action: 'numbers-pad', keys: ['F8'], where: 'booth', whileTyping: true },
  { action: 'hand-over', keys: ['F6'], where: 'booth', whileTyping: true },
  { action: 'undo-turn', keys: ['Mod+F6'], where: 'booth', whileTyping: true },
  { action: 'turns', keys: ['F3'], where: 'booth', whileTyping: true },
  { action: 'start-turns', keys: ['Enter'], where: 'turns', whileTyping: true },
  { action: 'choose-next', keys: ['W'], where: 'turns', whileTyping: false },
  { action: 'carry-on', keys: ['C'], where: 'turns', whileTyping: false },
  { action: 'stop-turns', keys: ['E'], where: 'turns', whileTyping: false },
  { action: 'flip', keys: ['F2'], where: 'note', whileTyping: true },
  { action: 'find', keys: ['F'], where: 'note', whileTyping: false },
  { action: 'find', keys: ['Mod+F'], where: 'note', whileTyping: true },
  { action: 'toggle-marks', keys: ['T'], where: 'note', whileTyping: false },
  { action: 'toggle-marks', keys: ['T'], where: 'slides', whileTyping: false },
  { action: 'toggle-marks', keys: ['T'], where: 'speakers', whileTyping: false },
  { action: 'find', keys: ['F'], where: 'numbers', whileTyping: false },
  { action: 'find', keys: ['Mod+F'], where: 'numbers', whileTyping: true },
  { action: 'print', keys: ['Mod+P'], where: 'sheet', whileTyping: true },
  { action: 'rehearse', keys: ['R'], where: 'slides', whileTyping: false },
  { action: 'rehearse', keys: ['R'], where: 'rehearsal', whileTyping: false },
  // A presenter's remote sends the keys of a page.
  { action: 'next-slide', keys: ['Space', 'ArrowRight', 'PageDown'], where: 'rehearsal', whileTyping: false },
  { action: 'previous-slide', keys: ['ArrowLeft', 'PageUp'], where: 'rehearsal', whileTyping: false },
  { action: 'pause-rehearsal', keys: ['P'], where: 'rehearsal', whileTyping: false },
  { action: 'take-back-slide', keys: ['U'], where: 'rehearsal', whileTyping: false },
  { action: 'not-counted', keys: ['A'], where: 'rehearsal', whileTyping: false },
  { action: 'finish-rehearsal', keys: ['Enter'], where: 'rehearsal', whileTyping: false },
  { action: 'remove-rehearsal', keys: ['Delete'], where: 'rehearsal', whileTyping: false },
  { action: 'script', keys: ['S'], where: 'rehearsal', whileTyping: false },
  { action: 'flip', keys: ['F2'], where: 'rehearsal', whileTyping: true },
  { action: 'leave-rehearsal', keys: ['Escape'], where: 'rehearsal', whileTyping: false },
  { action: 'run-start', keys: ['Space'], where: 'run', whileTyping: false },
  { action: 'run-pause', keys: ['P'], where: 'run', whileTyping: false },
  // The plus beside the digits needs Shift on most keyboards: the key alone will do.
  { action: 'run-add', keys: ['+', '='], where: 'run', whileTyping: false },
  { action: 'run-take', keys: ['-'], where: 'run', whileTyping: false },
  { action: 'run-skip', keys: ['S'], where: 'run', whileTyping: false },
  { action: 'run-finish', keys: ['F'], where: 'run', whileTyping: false },
  { action: 'run-undo', keys: ['U'], where: 'run', whileTyping: false },
  { action: 'run-shift', keys: ['D'], where: 'run', whileTyping: false },
  { action: 'run-up', keys: ['ArrowUp'], where: 'run', whileTyping: false },
  { action: 'run-down', keys: ['ArrowDown'], where: 'run', whileTyping: false },
  { action: 'run-next', keys: ['Escape'], where: 'run', whileTyping: false },
  { action: 'run-say', keys: ['T'], where: 'run', whileTyping: false },
  { action: 'run-put-away', keys: ['A'], where: 'run', whileTyping: false },
  { action: 'run-here', keys: ['I'], where: 'run', whileTyping: false },
  { action: 'run-confirm', keys: ['Enter'], where: 'run', whileTyping: true },
  { action: 'choose-file', keys: ['C'], where: 'files', whileTyping: false },
  { action: 'take-import', keys: ['Mod+Enter'], where: 'files', whileTyping: true },
  { action: 'leave-import', keys: ['Escape'], where: 'files', whileTyping: true },
  { action: 'undo-import', keys: ['Mod+Z'], where: 'files', whileTyping: false },
  { action: 'save-terms', keys: ['S'], where: 'files', whileTyping: false },
  { action: 'save-share', keys: ['P'], where: 'files', whileTyping: false },
  { action: 'save-backup', keys: ['A'], where: 'files', whileTyping: false },
  { action: 'copy-missed', keys: ['C', 'Enter'], where: 'missed', whileTyping: false },
  { action: 'copy-all-missed', keys: ['A'], where: 'missed', whileTyping: false },
  { action: 'remove-missed', keys: ['Delete', 'Backspace'], where: 'missed', whileTyping: false },
  { action: 'restore-missed', keys: ['Mod+Z'], where: 'missed', whileTyping: false },
  { action: 'term-of-missed', keys: ['N'], where: 'missed', whileTyping: false },
  { action: 'find', keys: ['F'], where: 'own', whileTyping: false },
  { action: 'find', keys: ['Mod+F'], where: 'own', whileTyping: true },
  { action: 'edit-own', keys: ['Enter'], where: 'own', whileTyping: false },
  { action: 'new-own', keys: ['N'], where: 'own', whileTyping: false },
  { action: 'remove-own', keys: ['Delete', 'Backspace'], where: 'own', whileTyping: false },
  { action: 'undo-own', keys: ['Mod+Z'], where: 'own', whileTyping: false },
  { action: 'redo-own', keys: ['Mod+Y', 'Mod+Shift+Z'], where: 'own', whileTyping: false },
  { action: 'seen-own', keys: ['S'], where: 'own', whileTyping: false },
  { action: 'save-own', keys: ['Mod+Enter'], where: 'own-form', whileTyping: true },
  { action: 'leave-own', keys: ['Escape'], where: 'own-form', whileTyping: true },
  { action: 'discard-own', keys: ['Mod+D'], where: 'own-form', whileTyping: true },
  { action: 'seen-own', keys: ['S'], where: 'own-form', whileTyping: false },
  { action: 'begin-study', keys: ['Enter'], where: 'study', whileTyping: false },
  { action: 'drill', keys: ['R'], where: 'study', whileTyping: false },
  { action: 'study-direction', keys: ['D'], where: 'study', whileTyping: false },
  { action: 'study-typing', keys: ['T'], where: 'study', whileTyping: false },
  { action: 'show-answer', keys: ['Space'], where: 'study', whileTyping: false },
  { action: 'undo-review', keys: ['U', 'Mod+Z'], where: 'study', whileTyping: false },
  { action: 'study-further', keys: ['F'], where: 'study', whileTyping: false },
  { action: 'leave-study', keys: ['Escape'], where: 'study', whileTyping: false },
  { action: 'rate-again', keys: ['1'], where: 'answer', whileTyping: false },
  { action: 'rate-hard', keys: ['2'], where: 'answer', whileTyping: false },
  { action: 'rate-good', keys: ['3'], where: 'answer', whileTyping: false },
  { action: 'rate-easy', keys: ['4'], where: 'answer', whileTyping: false },
  { action: 'rate-suggested', keys: ['Enter'], where: 'answer', whileTyping: false },
  { action: 'open-document', keys: ['Enter'], where: 'documents', whileTyping: false },
  { action: 'remove-document', keys: ['Delete'], where: 'documents', whileTyping: false },
  { action: 'restore-document', keys: ['P'], where: 'documents', whileTyping: false },
  { action: 'undo-document', keys: ['Mod+Z'], where: 'documents', whileTyping: false },
  { action: 'add-candidate', keys: ['N'], where: 'document', whileTyping: false },
  { action: 'show-candidate', keys: ['W'], where: 'document', whileTyping: false },
  { action: 'assign-document', keys: ['A'], where: 'document', whileTyping: false },
  { action: 'confirm-document', keys: ['Enter'], where: 'document', whileTyping: true },
  { action: 'remove-document', keys: ['Delete'], where: 'document', whileTyping: false },
  { action: 'undo-document', keys: ['Mod+Z'], where: 'document', whileTyping: false },
  { action: 'toggle-marks', keys: ['T'], where: 'document', whileTyping: false },
  { action: 'leave-document', keys: ['Escape'], where: 'document', whileTyping: false },
  { action: 'restore-backup', keys: ['R'], where: 'backups', whileTyping: false },
  { action: 'make-backup', keys: ['N'], where: 'backups', whileTyping: false },
  { action: 'undo-restore', keys: ['U'], where: 'backups', whileTyping: false },
  { action: 'show-in-note', keys: ['N'], where: 'card', whileTyping: false },
  { action: 'edit-card', keys: ['E'], where: 'card', whileTyping: false },
  { action: 'hide-card', keys: ['H'], where: 'card', whileTyping: false },
  { action: 'full-screen', keys: ['F'], where: 'stage', whileTyping: false },
  { action: 'leave-full-screen', keys: ['Escape'], where: 'stage', whileTyping: false },
  { action: 'close-mini', keys: ['Escape'], where: 'mini', whileTyping: false },
  { action: 'begin-simulation', keys: ['Enter'], where: 'simulation', whileTyping: false },
  { action: 'slower', keys: ['['], where: 'simulation', whileTyping: false },
  { action: 'faster', keys: [']'], where: 'simulation', whileTyping: false },
  { action: 'hold', keys: ['0'], where: 'simulation', whileTyping: false },
  { action: 'leave-simulation', keys: ['Q'], where: 'simulation', whileTyping: false },
] as const satisfies readonly Row[];

/** What a key can do. The native menu names its commands the same way. */
export type Action = (typeof table)[number]['action'];

export interface Binding extends Row {
  action: Action;
}

export const bindings: readonly Binding[] = table;

/** Actions of a place, which a key means there whatever it means everywhere: 3 rates an answer and does not open the note. */
const ofAPlace: ReadonlySet<Action> = new Set(
  bindings.filter(({ where }) => where !== 'everywhere').map(({ action }) => action),
);

export function isOfAPlace(action: Action): boolean {
  return ofAPlace.has(action);
}
