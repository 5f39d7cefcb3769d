import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SessionTimes } from '#core/booth/turns/booth-hours.ts';
import { cueAt } from '#core/booth/turns/cue.ts';
import { expectedSessions } from '#core/booth/turns/expected-sessions.ts';
import { programmeOfBooth } from '#core/booth/turns/programme-of-booth.ts';
import { foldTurnLog, type TurnHistory } from '#core/booth/turns/turn-log.ts';
import { restedBy, turnsAt, type BoothTurns } from '#core/booth/turns/turns-at.ts';
import type { BoothTeam, TurnAction } from '#core/booth/turns/turns-schema.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { useClock, useNow } from '../clock/use-now.ts';
import { useContent } from './content.ts';
import { useRunSource } from './run-source.ts';
import { useRunSnapshot } from './run.ts';
import { useSettings } from './settings.ts';
import { useStanding } from './standing.tsx';
import { turnsQuery } from './turn-log.ts';

/** The booth as this machine knows it. */
export interface Booth {
  team: BoothTeam;
  history: TurnHistory;
  at: (now: Instant) => BoothTurns;
  /** For how long nobody interpreted in the turn that is on. */
  restedAt: (now: Instant) => number;
}

/** Null while there is no team; undefined until the host has told what was done. */
export function useBooth(): Booth | null | undefined {
  const { boothTeam: team } = useSettings().settings;
  const log = useQuery(turnsQuery(useRunSource())).data?.log;
  const agenda = useContent('agenda.get');
  const { run } = useRunSnapshot();
  const standing = useStanding();
  return useMemo(() => {
    if (!log || !team) return log && null;
    const history = foldTurnLog(log);
    const began = history.sitting?.stints[0]?.from;
    const programme = began === undefined ? standing.programme : programmeOfBooth(agenda, run, began);
    const sessionsAt = (now: Instant): readonly SessionTimes[] =>
      programme.date === standing.programme.date
        ? expectedSessions(standing.programme, standing.at(now))
        : programme.sessions;
    return {
      team,
      history,
      at: (now) => turnsAt(team, log, sessionsAt(now), now),
      restedAt: (now) => restedBy(log, sessionsAt(now), now),
    };
  }, [log, team, agenda, run, standing]);
}

/** Where the turns stand; paints again only when more than their seconds changes. */
export function useBoothTurns(booth: Booth): { turns: BoothTurns; now: Instant } {
  const clock = useClock();
  const { staffed } = booth.at(clock.now());
  useNow((now) => keyOf(booth.at(now), now), staffed?.handOver?.planned ?? staffed?.worksFrom ?? instant(0));
  const now = clock.now();
  return { turns: booth.at(now), now };
}

/** All that is shown of a booth but its seconds. */
function keyOf({ staffed }: BoothTurns, now: Instant): string {
  if (!staffed) return '';
  const { interpreter, phase, handOver, worksFrom } = staffed;
  const toCome = (at: Instant | null | undefined) => (at && at > now ? at : '');
  return [interpreter, phase, cueAt(staffed, now), toCome(handOver?.at), toCome(worksFrom)].join(' ');
}

/** Whole seconds that the one who is on has worked in this turn. */
export function useSecondsWorked(booth: Booth): number {
  const clock = useClock();
  const worked = (now: Instant) => booth.at(now).staffed?.worked ?? 0;
  const now = clock.now();
  return useNow((at) => Math.floor(worked(at) / 1000), instant(now - worked(now)));
}

/** Whole seconds until the hand-over, rounded up; once it is there, minus those it is overdue, rounded down. */
export function useSecondsToHandOver(booth: Booth): number {
  const clock = useClock();
  return useNow((now) => secondsTo(booth, now), booth.at(clock.now()).staffed?.handOver?.planned);
}

function secondsTo(booth: Booth, now: Instant): number {
  const handOver = booth.at(now).staffed?.handOver;
  if (!handOver) return 0;
  return handOver.planned > now ? Math.ceil((handOver.planned - now) / 1000) : -Math.floor(handOver.overdue / 1000);
}

/** What can be done in a booth, as the user means it; when, and what it ends, is put down here. */
export type TurnStep =
  | { do: 'start' | 'next'; interpreter: number }
  | { do: 'hand-over' | 'stop' | 'carry-on' | 'undo' };

export interface TurnSteps {
  take: (step: TurnStep) => void;
  /** The last step was not taken. */
  refused: boolean;
}

/** Nothing is shown before the host has it on disk; a second press meanwhile is none. */
export function useTurnSteps(booth: Booth | null | undefined): TurnSteps {
  const source = useRunSource();
  const queries = useQueryClient();
  const clock = useClock();
  const { queryKey } = turnsQuery(source);
  const saving = useMutation({
    mutationFn: (action: TurnAction) =>
      source.client.call('booth.logTurn', { seen: queries.getQueryData(queryKey)?.log.length ?? 0, action }),
    onSuccess: (changed) => queries.setQueryData(queryKey, changed),
  });
  return {
    take(step) {
      const action = actionOf(booth ?? null, step, clock.now());
      if (action) saving.mutate(action);
    },
    refused: saving.isError,
  };
}

function actionOf(booth: Booth | null, step: TurnStep, at: Instant): TurnAction | null {
  const staffed = booth?.at(at).staffed;
  if (step.do === 'start') return staffed ? null : { at, do: 'start', interpreter: step.interpreter };
  if (!booth) return null;
  if (step.do === 'undo') return booth.history.last && { at, do: 'undo' };
  if (!staffed) return null;
  switch (step.do) {
    case 'next':
      return { at, do: 'next', interpreter: step.interpreter };
    case 'hand-over':
      return { at, do: 'hand-over', interpreter: staffed.next, rested: booth.restedAt(at) };
    case 'stop':
      return { at, do: 'stop', rested: booth.restedAt(at) };
    case 'carry-on':
      return { at, do: 'carry-on' };
  }
}
