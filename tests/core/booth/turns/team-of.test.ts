import fc from 'fast-check';
import { expect, it } from 'vitest';
import { teamOf } from '#core/booth/turns/team-of.ts';
import { boothTeamSchema } from '#core/booth/turns/turns-schema.ts';

it.each([
  [['Jisoo', ' Minji ', ''], 1, ['Jisoo', 'Minji'], 1],
  [['Jisoo', '', 'Hana'], 2, ['Jisoo', 'Hana'], 1],
  [['Jisoo', 'Minji', '  '], 2, ['Jisoo', 'Minji'], 0],
])('a team of %j, %i being me', (names, me, interpreters, place) => {
  expect(teamOf({ names, me, turnMinutes: 20 })).toEqual({ interpreters, me: place, turnMinutes: 20 });
});

it.each([
  [['', '', ''], 'twoNames'],
  [['Jisoo', ' ', ''], 'twoNames'],
  [['Jisoo', 'Jisoo ', ''], 'differentNames'],
])('%j is none yet: %s', (names, fault) => {
  expect(teamOf({ names, me: 0, turnMinutes: 15 })).toBe(fault);
});

it('what it makes is what the host takes', () => {
  const name = fc.string({ maxLength: 40 });
  fc.assert(
    fc.property(fc.tuple(name, name, name), fc.nat(2), fc.constantFrom(15, 20, 30), (names, me, turnMinutes) => {
      const team = teamOf({ names, me, turnMinutes });
      if (typeof team !== 'string') expect(boothTeamSchema.parse(team)).toEqual(team);
    }),
  );
});
