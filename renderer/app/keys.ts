import { bindings, type Action } from './key-bindings.ts';

/** What a keydown tells, without the DOM around it. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey?: boolean;
  altKey: boolean;
  isComposing: boolean;
  /** A field has the focus and takes text. */
  typing: boolean;
  /** A button, a link or a box that is ticked has the focus. */
  onControl: boolean;
}

/** They operate the button or link that has the focus. */
const operating: ReadonlySet<string> = new Set(['Space', 'Enter']);

/**
 * What a key press may mean, in one place or another. While text is typed only keys that type none mean something,
 * while it is composed no key at all.
 */
export function actionsOf(press: KeyPress): readonly Action[] {
  if (press.isComposing || press.altKey) return [];
  const pressed = nameOf(press);
  if (press.onControl && operating.has(pressed)) return [];
  const meant = bindings.filter(({ keys, whileTyping }) => (whileTyping || !press.typing) && keys.includes(pressed));
  // An action that works in two places is bound in each, and done once.
  return [...new Set(meant.map(({ action }) => action))];
}

/** The key shown beside an action. */
export function shownKey(action: Action, mac: boolean): string {
  return shown(keysOf(action)[0] ?? '', mac);
}

/** Every key of an action, as the list of keys shows them. */
export function shownKeys(action: Action, mac: boolean): string[] {
  return keysOf(action).map((key) => shown(key, mac));
}

/** The value of `aria-keyshortcuts`. */
export function ariaKeys(action: Action, mac: boolean): string {
  return keysOf(action)
    .map((key) => (key === '+' ? 'Plus' : key.replace('Mod', mac ? 'Meta' : 'Control')))
    .join(' ');
}

function keysOf(action: Action): string[] {
  return [...new Set(bindings.filter((binding) => binding.action === action).flatMap(({ keys }) => keys))];
}

/** What keyboards have on keys whose names are words to a program only. */
const caps: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  '-': '−',
  Delete: 'Del',
  Escape: 'Esc',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};

function shown(key: string, mac: boolean): string {
  return caps[key] ?? key.replace('Mod+', mac ? '⌘' : 'Ctrl ').replace('Shift+', mac ? '⇧' : 'Shift ');
}

/** "Mod+K", "/", "3". A letter of another script stands for the Latin one on the same key, so a Korean layout changes nothing. */
function nameOf({ key, code, ctrlKey, metaKey, shiftKey = false }: KeyPress): string {
  if (key === ' ') return 'Space';
  const latin = /^[\u0020-\u007e]$/u.test(key) || key.length > 1 ? key : code.replace(/^(?:Key|Digit)/u, '');
  const name = latin.length === 1 ? latin.toUpperCase() : latin;
  if (!ctrlKey && !metaKey) return name;
  // Without Mod, Shift is in the sign itself: "?".
  return shiftKey && /^[A-Z]$/u.test(name) ? `Mod+Shift+${name}` : `Mod+${name}`;
}
