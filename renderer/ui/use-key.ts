import { use, useEffect, useEffectEvent } from 'react';
import { isOfAPlace, type Action } from '../app/key-bindings.ts';
import { actionsOf, type KeyPress } from '../app/keys.ts';
import { PageContext } from './page-context.ts';

/** Runs `act` when a key of `action` is pressed, while the component is on screen. A modal dialog keeps the keys to itself. */
export function useKey(
  action: Action,
  act: () => void,
  within: 'page' | 'dialog' = 'page',
  held: 'acts once' | 'repeats' = 'acts once',
): void {
  const page = use(PageContext);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if ((page.document.querySelector('dialog:modal') !== null) !== (within === 'dialog')) return;
    event.preventDefault();
    if (!event.repeat || held === 'repeats') act();
  });
  useEffect(() => listen(page, action, onKey), [page, action]);
}

type Listener = (event: KeyboardEvent) => void;
const listenersOf = new WeakMap<Window, Map<Action, Set<Listener>>>();

/** One listener a page for all: each key is read once, and what it does not concern is not woken. */
function listen(page: Window, action: Action, listener: Listener): () => void {
  const listeners = listenersOf.get(page) ?? listenTo(page);
  const own = listeners.get(action) ?? new Set();
  listeners.set(action, own.add(listener));
  return () => own.delete(listener);
}

function listenTo(page: Window): Map<Action, Set<Listener>> {
  const listeners = new Map<Action, Set<Listener>>();
  listenersOf.set(page, listeners);
  page.addEventListener('keydown', (event) => {
    const asked = actionsOf(pressOf(event)).flatMap((action) => {
      const own = listeners.get(action) ?? new Set();
      return [...own].map((listener) => ({ own, listener, here: isOfAPlace(action) }));
    });
    const here = asked.filter((each) => each.here);
    // As with the page's own listeners: one key is not also for what it brings on screen, nor for what it took away.
    for (const { own, listener } of here.length > 0 ? here : asked) if (own.has(listener)) listener(event);
  });
  return listeners;
}

/** What a press of a key tells the table of keys. */
export function pressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const typing = takesText(event.target);
  return { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing, typing, onControl: operates(event, typing) };
}

/** Whether the key belongs to the button, link or box that has the focus: a box is ticked by Space alone. */
function operates({ key, target }: KeyboardEvent, typing: boolean): boolean {
  if (!(target instanceof Element)) return false;
  return target.matches('button, a[href], summary') || (key === ' ' && !typing && target.matches('input'));
}

const fieldsWithoutText = new Set(['radio', 'checkbox', 'button', 'submit', 'reset', 'range']);

function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !fieldsWithoutText.has(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select'));
}
