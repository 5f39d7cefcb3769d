import { describe, expect, it } from 'vitest';
import { bindings } from '../../../renderer/app/key-bindings.ts';
import { actionsOf, ariaKeys, shownKey, shownKeys, type KeyPress } from '../../../renderer/app/keys.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  const code = /^[a-z]$/iu.test(key) ? `Key${key.toUpperCase()}` : key;
  const none = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false, typing: false, onControl: false };
  return { key, code, ...none, ...more };
}

describe('the table of keys', () => {
  it('gives no key to two actions that can be meant at once', () => {
    for (const one of bindings) {
      // What a key does while an answer is rated comes before what it does everywhere.
      // What a key does while an answer is rated comes before what it does everywhere.
      const rivals = bindings.filter(
        (other) =>
          other !== one && (other.where === one.where || (other.where === 'everywhere' && one.where !== 'answer')),
      );
      expect(rivals.flatMap(({ keys }) => keys)).not.toContain(one.keys[0]);
    }
  });

  it('lets no key act while text is typed that would itself be text', () => {
    const inFields = bindings.filter(({ whileTyping }) => whileTyping).flatMap(({ keys }) => keys);
    expect(inFields.filter((key) => key.length === 1)).toEqual([]);
  });
});

describe('a key press', () => {
  it.each([
    ['1', 'today'],
    ['5', 'slides'],
    ['/', 'search'],
    ['?', 'show-keys'],
    ['l', 'toggle-language'],
    ['L', 'toggle-language'],
    ['F2', 'flip'],
  ])('%s means %s', (key, action) => {
    expect(actionsOf(press(key))).toContain(action);
  });

  it('means an action once that is bound in two places', () => {
    expect(actionsOf(press('r')).filter((action) => action === 'rehearse')).toHaveLength(1);
  });

  it.each([
    ['ㅣ', 'KeyL', 'toggle-language'],
    ['ㅠ', 'KeyB', 'toggle-theme'],
    ['ㄹ', 'KeyF', 'find'],
  ])('of a Korean layout, %s, means what the Latin letter on that key means', (key, code, action) => {
    expect(actionsOf(press(key, { code }))).toContain(action);
  });

  it('of a layout that moves Latin letters goes by the letter, not by the place', () => {
    expect(actionsOf(press('l', { code: 'KeyP' }))).toContain('toggle-language');
    expect(actionsOf(press('n', { code: 'KeyL' }))).toContain('show-in-note');
  });

  it('means nothing in a field, unless it types no text', () => {
    expect(actionsOf(press('l', { typing: true }))).toEqual([]);
    expect(actionsOf(press('/', { typing: true }))).toEqual([]);
    expect(actionsOf(press('k', { typing: true, ctrlKey: true }))).toContain('search');
    expect(actionsOf(press('k', { typing: true, metaKey: true }))).toContain('search');
    expect(actionsOf(press('F2', { typing: true }))).toContain('flip');
  });

  it('means nothing while a syllable is composed', () => {
    expect(actionsOf(press('F2', { typing: true, isComposing: true }))).toEqual([]);
    expect(actionsOf(press('1', { isComposing: true }))).toEqual([]);
  });

  it('with another modifier is left to the browser', () => {
    expect(actionsOf(press('1', { ctrlKey: true }))).toEqual([]);
    expect(actionsOf(press('l', { metaKey: true }))).toEqual([]);
    expect(actionsOf(press('b', { altKey: true }))).toEqual([]);
  });
});

describe('Space and Enter', () => {
  it('operate the button that has the focus, and nothing else', () => {
    expect(actionsOf(press('Enter'))).toContain('pin');
    expect(actionsOf(press('Enter', { onControl: true }))).toEqual([]);
    expect(actionsOf(press('l', { onControl: true }))).toContain('toggle-language');
  });
});

describe('what is shown', () => {
  it('is the first key of an action', () => {
    expect(shownKey('search', false)).toBe('/');
    expect(shownKey('note', false)).toBe('3');
  });

  it('names Ctrl as this keyboard does', () => {
    expect(shownKeys('search', false)).toEqual(['/', 'Ctrl K']);
    expect(shownKeys('search', true)).toEqual(['/', '⌘K']);
    expect(ariaKeys('find', false)).toBe('F Control+F');
    expect(ariaKeys('find', true)).toBe('F Meta+F');
  });
});
