import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { commands, entryOf, instantOfPress, type Command } from '#core/agenda/run/commands.ts';
import { isLongOver } from '#core/agenda/run/programme-of-run.ts';
import { previewEntry } from '#core/agenda/run/preview-entry.ts';
import { programmeEnd } from '#core/agenda/programme.ts';
import { standByOf, type Choice } from '#core/agenda/run/stand-by.ts';
import { lastToTakeBack, tellLog } from '#core/agenda/run/tell-log.ts';
import type { Action } from '../app/key-bindings.ts';
import { useNow, wholeSecond } from '../clock/use-now.ts';
import { useRunSnapshot } from '../data/run.ts';
import { useStanding } from '../data/standing.tsx';
import { KeyCell } from './key-cell.tsx';
import styles from './key-strip.module.css';
import { useDayTimes } from './use-day-times.ts';
import { useEffectWords, type EffectText } from './use-effect-words.ts';
import { keptRuns, useKeptWords } from './use-kept-words.ts';
import { useSlotNames } from './use-slot-names.ts';

interface KeyStripProps {
  choice: Choice | null;
  /** Whether keys do anything on this machine. */
  on: boolean;
  onPress: (command: Command) => void;
  onShift: () => void;
  onPutAway: () => void;
}

const actions: Record<Command, Action> = {
  start: 'run-start',
  finish: 'run-finish',
  pause: 'run-pause',
  add: 'run-add',
  take: 'run-take',
  skip: 'run-skip',
  undo: 'run-undo',
};

/** Each key with what it would do at this second: to what is on, and to the rest. */
export function KeyStrip({ choice, on, onPress, onShift, onPutAway }: KeyStripProps) {
  const { t } = useTranslation('run');
  const texts = useEffects(choice);
  const shift = useShiftText(choice);
  return (
    <ul className={styles.strip} aria-label={t('keys.title')}>
      {commands.map((command) => (
        <KeyCell
          key={command}
          action={actions[command]}
          label={t(`keys.${texts[command].name}`)}
          text={texts[command]}
          on={on}
          onPress={() => onPress(command)}
        />
      ))}
      <KeyCell action="run-shift" label={t('keys.shift')} text={shift} on={on} onPress={onShift} />
      <PutAwayCell on={on} onPress={onPutAway} />
    </ul>
  );
}

type Name = Command | 'resume' | 'unskip';

/** What every command would do, reckoned anew each second. */
function useEffects(choice: Choice | null): Record<Command, EffectText & { name: Name }> {
  const { t } = useTranslation('run');
  const standing = useStanding();
  const words = useEffectWords();
  const times = useDayTimes();
  const now = instantOfPress(standing, useNow(wholeSecond));
  const { plan, log, programme } = standing;
  const last = useMemo(() => lastToTakeBack(tellLog(plan, log)), [plan, log]);
  const rundown = standing.at(now);
  const standBy = standByOf(rundown, choice);
  const isLast = standByOf(rundown, null) === null;
  const textOf = (command: Command) => {
    const entry = entryOf(command, now, rundown, standBy);
    const name: Name =
      entry.do === 'resume' || entry.do === 'unskip' || (entry.do === 'finish' && isLast) ? entry.do : command;
    const nothing = { name, act: '', rest: '', off: true as const };
    if (command === 'start' && isLongOver(programme, log, now)) {
      return { ...nothing, act: t('off.longOver', { date: times.date(programmeEnd(programme)) }) };
    }
    // Where it goes by the plan there is no run that a key could move.
    if (standing.by === 'plan') return nothing;
    return { name, ...words({ plan, entry, preview: previewEntry(standing, entry), last, isLast }) };
  };
  return Object.fromEntries(commands.map((command) => [command, textOf(command)])) as ReturnType<typeof useEffects>;
}

function useShiftText(choice: Choice | null): EffectText {
  const { t } = useTranslation('run');
  const names = useSlotNames();
  const standing = useStanding();
  const standBy = standByOf(standing.at(useNow(wholeSecond)), choice);
  if (standing.by === 'plan') return { act: '', rest: '', off: true };
  if (!standBy) return { act: t('act.shiftNone'), rest: '', off: true };
  return { act: t('act.shift', { slot: names.slot(standBy.id) }), rest: t('rest.shift') };
}

function PutAwayCell({ on, onPress }: { on: boolean; onPress: () => void }) {
  const { t } = useTranslation('run');
  const words = useKeptWords();
  const { open, last } = keptRuns(useRunSnapshot());
  const kept = open ?? last;
  const text: EffectText = kept
    ? { act: t('act.kept', words(kept)), rest: open ? t('rest.putAway') : t('rest.bringBack') }
    : { act: t('act.nothingKept'), rest: '', off: true };
  const label = open || !last ? t('keys.putAway') : t('keys.bringBack');
  return <KeyCell action="run-put-away" label={label} text={text} on={on} onPress={onPress} />;
}
