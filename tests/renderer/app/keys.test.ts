import { describe, expect, it } from 'vitest';
import { actionOf, ariaKeys, bindings, shownKey, shownKeys, type KeyPress } from '../../../renderer/app/keys.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  const code = /^[a-z]$/iu.test(key) ? `Key${key.toUpperCase()}` : key;
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, typing: false, ...more };
}

describe('the table of keys', () => {
  it('gives no key to two actions that can be meant at once', () => {
    for (const one of bindings) {
      const rivals = bindings.filter(
        (other) => other !== one && (other.where === one.where || other.where === 'everywhere'),
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
    expect(actionOf(press(key))).toBe(action);
  });

  it.each([
    ['ㅣ', 'KeyL', 'toggle-language'],
    ['ㅠ', 'KeyB', 'toggle-theme'],
    ['ㄹ', 'KeyF', 'find'],
  ])('of a Korean layout, %s, means what the Latin letter on that key means', (key, code, action) => {
    expect(actionOf(press(key, { code }))).toBe(action);
  });

  it('of a layout that moves Latin letters goes by the letter, not by the place', () => {
    expect(actionOf(press('l', { code: 'KeyP' }))).toBe('toggle-language');
    expect(actionOf(press('n', { code: 'KeyL' }))).toBe('show-in-note');
  });

  it('means nothing in a field, unless it types no text', () => {
    expect(actionOf(press('l', { typing: true }))).toBeNull();
    expect(actionOf(press('/', { typing: true }))).toBeNull();
    expect(actionOf(press('k', { typing: true, ctrlKey: true }))).toBe('search');
    expect(actionOf(press('k', { typing: true, metaKey: true }))).toBe('search');
    expect(actionOf(press('F2', { typing: true }))).toBe('flip');
  });

  it('means nothing while a syllable is composed', () => {
    expect(actionOf(press('F2', { typing: true, isComposing: true }))).toBeNull();
    expect(actionOf(press('1', { isComposing: true }))).toBeNull();
  });

  it('with another modifier is left to the browser', () => {
    expect(actionOf(press('1', { ctrlKey: true }))).toBeNull();
    expect(actionOf(press('l', { metaKey: true }))).toBeNull();
    expect(actionOf(press('b', { altKey: true }))).toBeNull();
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
