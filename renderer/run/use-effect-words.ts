import { useTranslation } from 'react-i18next';
import { effectsOf, endMoves, type Effects } from '#core/agenda/run/effects.ts';
import type { Preview } from '#core/agenda/run/preview-entry.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import type { RunPlan } from '#core/agenda/run/run-plan.ts';
import type { ToldLine } from '#core/agenda/run/tell-log.ts';
import { lateness } from '../clock/use-offset-words.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useDayTimes } from './use-day-times.ts';
import { useLineWords } from './use-line-words.ts';
import { useSlotNames } from './use-slot-names.ts';

/** What a key does, before it does it: the thing itself, and what that makes of the rest. */
export interface EffectText {
  act: string;
  rest: string;
  /** It makes no sense now; `act` says why. */
  off?: true;
}

interface Previewed {
  plan: RunPlan;
  entry: RunEntry;
  preview: Preview;
  /** What undo would take back. */
  last: ToldLine | null;
  /** The slot that is started is the last of the programme to end, and nothing follows. */
  isLast: boolean;
}

export function useEffectWords(): (previewed: Previewed) => EffectText {
  const { t } = useTranslation('run');
  const names = useSlotNames();
  const times = useDayTimes();
  const span = useSpanWords();
  const line = useLineWords();

  function act({ entry, last, isLast }: Previewed, { starts, ends }: Effects): string {
    const slot = 'slot' in entry && entry.slot !== undefined ? names.slot(entry.slot) : '';
    switch (entry.do) {
      case 'start': {
        const start = startWords(slot, starts?.behind ?? 0);
        return ends === null ? start : t('act.startEnding', { start, ended: names.slot(ends) });
      }
      case 'finish':
        return isLast ? t('act.finishLast', { slot }) : t('act.finish', { slot });
      case 'add':
        return entry.minutes > 0 ? t('act.add', { slot }) : t('act.take', { slot });
      case 'undo':
        return last ? t('act.undo', { time: times.exact(last.entry.at), line: line(last) }) : '';
      case 'pause':
      case 'resume':
      case 'skip':
      case 'unskip':
        return t(`act.${entry.do}`, { slot });
      case 'shift':
      case 'set-clock':
        return '';
    }
  }

  function startWords(slot: string, behind: number): string {
    const late = lateness(behind);
    if (late === 'onTime') return t('act.startOnTime', { slot });
    const offset = t(late === 'behind' ? 'act.late' : 'act.early', { span: span.spoken(behind) });
    return t('act.start', { slot, offset });
  }

  function rest({ entry, plan }: Previewed, effects: Effects): string {
    if (entry.do === 'pause') return t(endsFixed(plan, entry.slot) ? 'rest.pauseFixed' : 'rest.pause');
    const { slot, session, end } = effects;
    const moved = session
      ? { what: names.session(session.id), ...session }
      : slot && { what: names.slot(slot.id), ...slot };
    const ends = { from: times.brief(end.from), to: times.brief(end.to) };
    if (!moved) return endMoves(effects) ? t('rest.endAlone', ends) : t('rest.same');
    const moves = t('rest.moves', { what: moved.what, from: times.brief(moved.from), to: times.brief(moved.to) });
    return endMoves(effects) ? t('rest.endMoves', { moves, ...ends }) : t('rest.endSame', { moves });
  }

  return (previewed) => {
    const { preview, plan } = previewed;
    if (!preview.ok) return { act: t(`refused.${preview.refusal}`), rest: '', off: true };
    const effects = effectsOf(plan, preview.before, preview.after);
    return { act: act(previewed, effects), rest: rest(previewed, effects) };
  };
}

/** Pausing does not move a fixed end. */
function endsFixed(plan: RunPlan, slot: string | undefined): boolean {
  const index = slot === undefined ? undefined : plan.indexOf.get(slot);
  return index !== undefined && plan.slots[index]?.fixedEnd === true;
}
