import { createClient, type Client, type Transport } from '#core/api/client.ts';
import type { Contract, Input, Output } from '#core/api/contract.ts';
import type { Answer } from '#core/api/dispatch.ts';
import type { Agenda } from '#core/agenda/agenda-schema.ts';
import { layProgramme } from '#core/agenda/programme.ts';
import { mayAppend } from '#core/agenda/run/append-to-run.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { runPlanOf } from '#core/agenda/run/run-plan.ts';
import type { KeptRun, RunRecord, RunSnapshot } from '#core/agenda/run/run-record-schema.ts';
import { foldTurnLog, makesSense } from '#core/booth/turns/turn-log.ts';
import type { TurnAction } from '#core/booth/turns/turns-schema.ts';
import { instant } from '#core/time/instant.ts';

type SimulatedMethod = Extract<keyof Contract, `run.${string}` | 'stage.say' | 'booth.turns' | 'booth.logTurn'>;
type Handlers = { [M in SimulatedMethod]: (input: Input<M>) => Answer<Output<M>> };

/** Answers what a host answers about runs and the turns of the booth, from the memory of this window: nothing of a simulation is kept or heard elsewhere. */
export function simulatedHost(agenda: Agenda, begun: RunRecord | null, firstRevision: number): Client {
  let run = begun;
  let revision = firstRevision;
  let putAway: RunRecord | null = null;
  let message = '';
  let turns: TurnAction[] = [];
  const answer = (): Answer<RunSnapshot> => ({
    ok: true,
    value: { revision, run, other: null, putAway: run ? null : keptOf(putAway), message },
  });
  const changed = (): Answer<RunSnapshot> => {
    revision += 1;
    return answer();
  };

  const handlers: Handlers = {
    'run.get': answer,
    'run.append': ({ date, after, entry: { at, ...rest } }) => {
      const entry = { ...rest, at: instant(at) } as RunEntry;
      const log = run?.date === date ? run.entries : [];
      const may = mayAppend(runPlanOf(layProgramme(agenda, date)), log, { after, entry });
      if (may !== 'yes')
        return { ok: false, code: may === 'moved-on' ? 'run-moved-on' : 'entry-refused', message: may };
      run = { date, entries: [...log, entry] };
      return changed();
    },
    'run.putAway': () => {
      putAway = run ?? putAway;
      run = null;
      return changed();
    },
    'run.bringBack': () => {
      run ??= putAway;
      return changed();
    },
    'stage.say': (said) => {
      message = said.message.trim();
      return changed();
    },
    'booth.turns': () => ({ ok: true, value: { log: turns } }),
    'booth.logTurn': ({ seen, action: { at, ...rest } }) => {
      const action = { ...rest, at: instant(at) } as TurnAction;
      if (turns.length === seen && makesSense(foldTurnLog(turns), action)) turns = [...turns, action];
      return { ok: true, value: { log: turns } };
    },
  };
  const transport: Transport = {
    call: async (method, input) =>
      Object.hasOwn(handlers, method)
        ? handlers[method as SimulatedMethod](input as never)
        : { ok: false, code: 'unknown-method', message: `A simulation has no ${method}.` },
    subscribe: () => () => {},
  };
  return createClient(transport);
}

function keptOf(run: RunRecord | null): KeptRun | null {
  return run && { date: run.date, lines: run.entries.length, lastAt: run.entries.at(-1)?.at ?? null };
}
