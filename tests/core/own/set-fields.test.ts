import { describe, expect, it } from 'vitest';
import { setFields } from '#core/own/set-fields.ts';

const here = (at: number) => ({ at, by: 'here' });

describe('setting fields', () => {
  it('stamps what changed alone and remembers what it replaced', () => {
    const first = setFields({}, { en: 'county', ko: '군' }, here(1));
    const second = setFields(first, { en: 'county', ko: '군청' }, here(2));
    expect(second['en']).toBe(first['en']);
    expect(second['ko']).toEqual({ value: '군청', at: 2, by: 'here', over: ['1 here'], other: null });
  });

  it('never dates the newer value before the older one, though the clock was set back', () => {
    const fields = setFields(setFields({}, { en: 'a' }, here(100)), { en: 'b' }, here(50));
    expect(fields['en']?.at).toBe(101);
  });

  it('settles a conflict, also by setting the value that stands', () => {
    const [field] = Object.values(setFields({}, { en: 'mine' }, here(5)));
    if (!field) throw new Error('nothing was set');
    const inConflict = { en: { ...field, other: { value: 'theirs', at: 4, by: 'there' } } };
    expect(setFields(inConflict, { en: 'mine' }, here(9))['en']).toEqual({
      value: 'mine',
      at: 9,
      by: 'here',
      over: ['5 here', '4 there'],
      other: null,
    });
  });
});
