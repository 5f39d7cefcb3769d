import { createContext, use } from 'react';
import type { Instant } from '#core/time/instant.ts';
import type { Clock } from '../clock/clock.ts';
import type { RunSource } from '../data/run-source.ts';

/** How many seconds go by in one. */
export const speeds = [1, 2, 5, 10, 30, 60] as const;
export type Speed = (typeof speeds)[number];

/** `plan`: the programme goes by itself. `keys`: whoever rehearses starts and ends the slots, as on the day. */
export type SimulationMode = 'plan' | 'keys';

/** The whole Forum rehearsed in this window, on a clock of its own. */
export interface Simulation {
  mode: SimulationMode;
  speed: Speed;
  /** Its clock stands still. */
  held: boolean;
  clock: Clock;
  run: RunSource;
}

export interface SimulationControls {
  simulation: Simulation | null;
  /** Begins at an instant of the programme, or goes there; a run by keys is then laid as if all had gone by plan until then. */
  goTo: (at: Instant, mode: SimulationMode) => void;
  setSpeed: (speed: Speed) => void;
  setHeld: (held: boolean) => void;
  leave: () => void;
}

export const SimulationContext = createContext<SimulationControls | null>(null);

export function useSimulation(): SimulationControls {
  const controls = use(SimulationContext);
  if (!controls) throw new Error('There is no simulation above this component.');
  return controls;
}

export function slower(speed: Speed): Speed {
  return speeds.findLast((each) => each < speed) ?? speed;
}

export function faster(speed: Speed): Speed {
  return speeds.find((each) => each > speed) ?? speed;
}
