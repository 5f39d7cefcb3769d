import { expect, it } from 'vitest';
import { taggedNear } from '#core/own/near-own.ts';
import { at, session } from '../../support/booth.ts';

it('is near with the session or a speaker of the slot that is on or of the next', () => {
  const [current, next] = session(0, 30, 10, 10).slots;
  if (!current || !next) throw new Error('there are two');
  const speaking = { ...next, slot: { ...next.slot, speakers: ['ada'] } };
  const sessions = [
    { id: 'first', slots: [current.slot] },
    { id: 'second', slots: [] },
  ] as unknown as Parameters<typeof taggedNear>[2]['sessions'];
  const tagged = [
    { id: 'a', sessions: ['first'], speakers: [] },
    { id: 'b', sessions: ['second'], speakers: [] },
    { id: 'c', sessions: [], speakers: ['ada'] },
    { id: 'd', sessions: [], speakers: [] },
  ];
  expect([...taggedNear(tagged, { current, next: speaking }, { sessions })]).toEqual(['a', 'c']);
  expect([...taggedNear(tagged, { current: null, next: null }, { sessions })]).toEqual([]);
  expect(current.start).toBe(at(0));
});
