import type { CurrentSlot, Phase, RundownSlot } from '#core/agenda/run/rundown.ts';

/** What a slot that is on is like. */
export type PhaseOn = Exclude<Phase, 'pending' | 'late'>;

export function isOn({ state }: RundownSlot): boolean {
  return state === 'running' || state === 'paused';
}

export function isOnPhase(phase: Phase): phase is PhaseOn {
  return phase !== 'pending' && phase !== 'late';
}

/** The phase of a slot that is on. Sessions may overlap on the plan: then more is on than the one whose clock is told. */
export function phaseOn({ id, state }: RundownSlot, current: CurrentSlot | null): PhaseOn {
  if (current?.slot === id && isOnPhase(current.phase)) return current.phase;
  return state === 'paused' ? 'paused' : 'running';
}
