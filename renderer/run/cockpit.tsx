import { useState } from 'react';
import { isUnusualBeginning } from '#core/agenda/run/before-begin.ts';
import { isLongOver } from '#core/agenda/run/programme-of-run.ts';
import { entryOf, instantOfPress, type Command } from '#core/agenda/run/commands.ts';
import { previewEntry } from '#core/agenda/run/preview-entry.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { choose, chooseBeside, standByOf, type Choice } from '#core/agenda/run/stand-by.ts';
import { useClock } from '../clock/use-now.ts';
import { useRunSnapshot, useRunWriting } from '../data/run.ts';
import { useRunSource } from '../data/run-source.ts';
import { useStanding } from '../data/standing.tsx';
import { useKey } from '../ui/use-key.ts';
import { BeginQuestion } from './begin-question.tsx';
import styles from './cockpit.module.css';
import { KeyStrip } from './key-strip.tsx';
import { Notices } from './notices.tsx';
import { OnNow } from './on-now.tsx';
import { PutAwayQuestion } from './put-away-question.tsx';
import { RunKeys } from './run-keys.tsx';
import { RunLog } from './run-log.tsx';
import { RundownList } from './rundown-list.tsx';
import { ShiftDialog } from './shift-dialog.tsx';
import { StageMessage } from './stage-message.tsx';
import { StripHead } from './strip-head.tsx';

type Asked = { what: 'begin'; command: Command } | { what: 'put-away' } | { what: 'shift'; from: string } | null;

/** All that runs the programme, on one screen. `on`: whether keys do anything on this machine. */
export function Cockpit({ on }: { on: boolean }) {
  const standing = useStanding();
  const clock = useClock();
  const writing = useRunWriting();
  const snapshot = useRunSnapshot();
  const { of } = useRunSource();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const rundownNow = () => standing.at(clock.now());

  function press(command: Command): void {
    const now = clock.now();
    const tooLate = isLongOver(standing.programme, standing.log, now);
    if (standing.by === 'plan' || (command === 'start' && tooLate)) return;
    const makesSense = previewEntry(standing, entryNow(command)).ok;
    if (makesSense && of === 'host' && isUnusualBeginning(standing, now)) setAsked({ what: 'begin', command });
    else write(command);
  }
  function entryNow(command: Command): RunEntry {
    const at = instantOfPress(standing, clock.now());
    const rundown = standing.at(at);
    return entryOf(command, at, rundown, standByOf(rundown, choice));
  }
  function write(command: Command): void {
    writing.write(standing.programme, entryNow(command));
  }
  function shift(): void {
    const from = standByOf(rundownNow(), choice);
    if (from && standing.by === 'run') setAsked({ what: 'shift', from: from.id });
  }
  function putAway(): void {
    if (snapshot.run || snapshot.other || snapshot.putAway) setAsked({ what: 'put-away' });
  }
  function step(by: 1 | -1): void {
    setChoice((chosen) => chooseBeside(rundownNow(), chosen, by));
  }
  function stand(slot: string): void {
    const row = rundownNow().slots.find(({ id }) => id === slot);
    if (row && ['pending', 'late', 'skipped'].includes(row.state)) setChoice(choose(rundownNow(), row));
  }
  useKey('run-up', () => step(-1), 'page', 'repeats');
  useKey('run-down', () => step(1), 'page', 'repeats');
  useKey('run-next', () => setChoice(null));

  return (
    <div className={styles.cockpit} data-source={of}>
      {on && <RunKeys onPress={press} onShift={shift} onPutAway={putAway} />}
      <div className={styles.notices}>
        <Notices onPutAway={on ? putAway : null} />
      </div>
      <OnNow choice={choice} />
      <div className={styles.rundown}>
        <RundownList choice={choice} onChoose={stand} />
      </div>
      <div className={styles.keys}>
        <StripHead on={on} writing={writing} />
        <KeyStrip choice={choice} on={on} onPress={press} onShift={shift} onPutAway={putAway} />
        <StageMessage on={on} onSay={writing.say} />
      </div>
      <div className={styles.log}>
        <RunLog />
      </div>
      {asked?.what === 'begin' && <BeginQuestion onBegin={() => write(asked.command)} onClose={close} />}
      {asked?.what === 'put-away' && <PutAwayQuestion writing={writing} onClose={close} />}
      {asked?.what === 'shift' && (
        <ShiftDialog from={asked.from} onShift={(entry) => writing.write(standing.programme, entry)} onClose={close} />
      )}
    </div>
  );
}
