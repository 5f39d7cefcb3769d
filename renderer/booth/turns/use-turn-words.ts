import { useTranslation } from 'react-i18next';
import { cueAt, type Cue } from '#core/booth/turns/cue.ts';
import type { StaffedBooth } from '#core/booth/turns/turns-at.ts';
import type { BoothTeam } from '#core/booth/turns/turns-schema.ts';
import { timeInZone } from '#core/time/zone.ts';
import type { Instant } from '#core/time/instant.ts';
import { useContent } from '../../data/content.ts';

export interface TurnWords {
  /** By the name the booth uses; one who has left the team by their place in it. */
  nameOf: (interpreter: number) => string;
  /** "14:30", where the event is. */
  time: (at: Instant) => string;
  /** Who is on, or what is: "You are on", "Break: Minji goes on at 14:45"; short where there is little room. */
  phase: (staffed: StaffedBooth, size: 'phase' | 'short') => string;
  /** What is to be done about the hand-over, to which its time is added. */
  cue: (staffed: StaffedBooth, now: Instant, size: 'cue' | 'shortCue') => string;
  handOverTo: (interpreter: number) => string;
}

export function useTurnWords({ interpreters, me }: BoothTeam): TurnWords {
  const { t } = useTranslation('booth');
  const { timeZone } = useContent('agenda.get');
  const nameOf = (interpreter: number) =>
    interpreters[interpreter] ?? t('turns.interpreter', { number: interpreter + 1 });
  const time = (at: Instant) => timeInZone(at, timeZone);
  return {
    nameOf,
    time,
    phase({ interpreter, phase, worksFrom }, size) {
      const whose = interpreter === me ? 'you' : 'other';
      return t(`turns.${size}.${phase}.${whose}`, {
        name: nameOf(interpreter),
        time: worksFrom === null ? '' : time(worksFrom),
      });
    },
    cue: (staffed, now, size) => t(`turns.${size}.${cueWord(staffed, now, me)}`),
    handOverTo: (interpreter) =>
      interpreter === me ? t('turns.handOverToYou') : t('turns.handOverTo', { name: nameOf(interpreter) }),
  };
}

function cueWord(staffed: StaffedBooth, now: Instant, me: number): Cue | 'inBreak' | 'soonYou' | 'nowYou' {
  const cue = cueAt(staffed, now);
  if (cue === 'now' && staffed.phase === 'resting') return 'inBreak';
  if (cue === 'soon' || cue === 'now') return staffed.next === me ? `${cue}You` : cue;
  return cue;
}
