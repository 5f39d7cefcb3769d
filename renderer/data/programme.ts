import { useMemo } from 'react';
import { programmeAt, type ProgrammeState } from '#core/agenda/programme-at.ts';
import { planProgramme, type Programme } from '#core/agenda/programme.ts';
import { useClock, useNow, wholeMinute } from '../clock/use-now.ts';
import { useContent } from './content.ts';

/** The programme as it is planned now: a rehearsal moves on to the next day when it is over. */
export function useProgramme(): Programme {
  const agenda = useContent('agenda.get');
  const minute = useNow(wholeMinute);
  return useMemo(() => planProgramme(agenda, minute), [agenda, minute]);
}

/** What is on and what comes next; paints again only when that changes. */
export function useProgrammeState(programme: Programme): ProgrammeState {
  const clock = useClock();
  useNow((now) => {
    const { current, next, phase } = programmeAt(programme, now);
    return [phase, current?.slot.id, next?.slot.id].join(' ');
  });
  return programmeAt(programme, clock.now());
}
