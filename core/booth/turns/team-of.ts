import { fewestInterpreters, type TurnMinutes } from '#core/booth/turns/turn-lengths.ts';
import type { BoothTeam } from '#core/booth/turns/turns-schema.ts';

/** A team as it is typed: empty names are places nobody has. */
export interface TeamDraft {
  names: readonly string[];
  /** A place among `names`. */
  me: number;
  turnMinutes: TurnMinutes;
}

/** The team of a draft, or why it is none yet. Places that nobody has close up. */
export function teamOf({ names, me, turnMinutes }: TeamDraft): BoothTeam | 'twoNames' | 'differentNames' {
  const named = names.map((name, place) => ({ name: name.trim(), place })).filter(({ name }) => name !== '');
  const interpreters = named.map(({ name }) => name);
  if (interpreters.length < fewestInterpreters) return 'twoNames';
  if (new Set(interpreters).size < interpreters.length) return 'differentNames';
  return {
    interpreters,
    me: Math.max(
      0,
      named.findIndex(({ place }) => place === me),
    ),
    turnMinutes,
  };
}
