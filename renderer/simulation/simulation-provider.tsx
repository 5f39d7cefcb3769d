import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { layProgramme } from '#core/agenda/programme.ts';
import { logByPlan } from '#core/agenda/run/log-by-plan.ts';
import { programmeToShow } from '#core/agenda/run/programme-of-run.ts';
import { runPlanOf } from '#core/agenda/run/run-plan.ts';
import type { Instant } from '#core/time/instant.ts';
import { ClockContext, useClock } from '../clock/use-now.ts';
import { useClient } from '../data/client.ts';
import { useContent } from '../data/content.ts';
import { turnsQuery } from '../data/turn-log.ts';
import { RunSourceContext, type RunSource } from '../data/run-source.ts';
import { runQuery } from '../data/run.ts';
import { simulatedClock } from './simulated-clock.ts';
import { simulatedHost } from './simulated-host.ts';
import { SimulationContext, type Simulation, type SimulationMode } from './simulation.ts';

/** Lets the views below live in a simulation instead of the present: another clock, another run, and nothing kept. */
export function SimulationProvider({ children }: { children: ReactNode }) {
  const present = useClock();
  const [simulation, setSimulation] = useState<Simulation | null>(null);
  const begin = useSimulatedRun();

  /** The same moment on a clock with another pace. */
  function pace(change: Partial<Pick<Simulation, 'speed' | 'held'>>): void {
    if (!simulation) return;
    const next = { ...simulation, ...change };
    setSimulation({ ...next, clock: clockOf(simulation.clock.now(), next) });
  }
  const controls = {
    simulation,
    goTo(at: Instant, mode: SimulationMode) {
      const paced = { speed: simulation?.speed ?? 1, held: simulation?.held ?? false } as const;
      setSimulation({ ...paced, mode, clock: clockOf(at, paced), run: begin(at, mode) });
    },
    setSpeed: (speed: Simulation['speed']) => pace({ speed }),
    setHeld: (held: boolean) => pace({ held }),
    leave: () => setSimulation(null),
  };
  return (
    <SimulationContext value={controls}>
      <ClockContext value={simulation?.clock ?? present}>
        <RunSourceContext value={simulation?.run ?? null}>{children}</RunSourceContext>
      </ClockContext>
    </SimulationContext>
  );
}

function clockOf(at: Instant, { speed, held }: Pick<Simulation, 'speed' | 'held'>): Simulation['clock'] {
  return simulatedClock(document, at, held ? 0 : speed);
}

/** Begins a run of the programme as it would be shown at an instant; by keys, all before it has gone by the plan. */
function useSimulatedRun(): (at: Instant, mode: SimulationMode) => RunSource {
  const agenda = useContent('agenda.get');
  const queries = useQueryClient();
  const client = useClient();
  return (at, mode) => {
    const { date } = programmeToShow(agenda, null, at);
    const run = mode === 'keys' ? { date, entries: logByPlan(runPlanOf(layProgramme(agenda, date)), at) } : null;
    const { queryKey } = runQuery({ of: 'simulation', client });
    const revision = (queries.getQueryData(queryKey)?.revision ?? 0) + 1;
    queries.setQueryData(queryKey, { revision, run, other: null, putAway: null, message: '' });
    const source: RunSource = {
      of: 'simulation',
      client: simulatedHost(agenda, run, revision),
      by: mode === 'keys' ? 'run' : 'plan',
    };
    queries.setQueryData(turnsQuery(source).queryKey, { log: [] });
    return source;
  };
}
