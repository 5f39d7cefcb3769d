import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftWay } from '#core/agenda/run/shift-ways.ts';
import {
  delayInMinutes,
  shiftEntry,
  shiftPreviews,
  usualWay,
  wonBack,
  type Shift,
} from '#core/agenda/run/shift-outcome.ts';
import { instantOfPress } from '#core/agenda/run/commands.ts';
import type { RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { useClock, useNow, wholeSecond } from '../clock/use-now.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useStanding } from '../data/standing.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { KeyCap, KeyHint } from '../ui/key-hint.tsx';
import { useKey } from '../ui/use-key.ts';
import styles from './shift-dialog.module.css';
import { ShiftTable } from './shift-table.tsx';
import { useSlotNames } from './use-slot-names.ts';

interface ShiftDialogProps {
  /** The first slot that is shifted. */
  from: string;
  onShift: (entry: RunEntry) => void;
  onClose: () => void;
}

const mostMinutes = 1440;

/** What is still to come, later or shorter: three ways side by side with all they come to, and Enter does the chosen one. */
export function ShiftDialog({ from, onShift, onClose }: ShiftDialogProps) {
  const { t } = useTranslation('run');
  const names = useSlotNames();
  const span = useSpanWords();
  const standing = useStanding();
  const clock = useClock();
  const now = instantOfPress(standing, useNow(wholeSecond));
  const [typed, setTyped] = useState(() => String(delayInMinutes(standing.at(now)) || 1));
  const [chosen, setChosen] = useState<ShiftWay | null>(null);
  const minutes = minutesOf(typed);
  const shift: Shift = { at: now, slot: from, minutes: minutes ?? 1 };
  const previews = shiftPreviews(standing, shift);
  const [usual] = useState(() => usualWay(previews, shift, delayInMinutes(standing.at(now)) > 0));
  const how = chosen ?? usual;
  const preview = previews[how];
  const won = wonBack(preview);
  const isShort = how !== 'push' && preview.ok && minutes !== null && minutes > 0 && won < minutes * 60_000;
  const ways = useFocusOnWay();
  const id = useId();

  function step(by: 1 | -1): void {
    const to = (minutes ?? 0) + by;
    setTyped(String(to === 0 ? by : to));
  }
  function act(): void {
    if (minutes === null || !preview.ok) return;
    onClose();
    onShift(shiftEntry({ ...shift, at: instantOfPress(standing, clock.now()) }, how));
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  }
  useKey('run-confirm', act, 'dialog');
  useKey('run-add', () => step(1), 'dialog', 'repeats');
  useKey('run-take', () => step(-1), 'dialog', 'repeats');

  return (
    <Dialog label={t('shift.title')} shape="wide" onClose={onClose}>
      <h2 className={styles.title}>
        {t('shift.title')} <span className={styles.from}>{t('shift.from', { slot: names.slot(from) })}</span>
      </h2>
      <p className={styles.minutes}>
        <label htmlFor={`${id}-minutes`}>{t('shift.minutes')}</label>{' '}
        <input
          id={`${id}-minutes`}
          type="text"
          inputMode="numeric"
          className={styles.field}
          autoComplete="off"
          value={typed}
          aria-invalid={minutes === null}
          aria-describedby={`${id}-how`}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />{' '}
        <span id={`${id}-how`} className={styles.how}>
          <KeyHint action="run-add" /> <KeyHint action="run-take" /> {t('shift.minutesHint')}
        </span>
      </p>
      <div ref={ways}>
        <ShiftTable previews={previews} from={from} how={how} onChoose={setChosen} />
      </div>
      <output className={styles.remark}>
        {minutes === null && t('shift.bad', { most: mostMinutes })}
        {minutes !== null && !preview.ok && t(`refused.${preview.refusal}`)}
        {isShort && t('shift.short', { span: span.spoken(won) })}
      </output>
      <p className={styles.choices}>
        <button type="button" className={styles.act} aria-disabled={minutes === null || !preview.ok} onClick={act}>
          {t('shift.do')} <KeyHint action="run-confirm" />
        </button>
        <button type="button" className={styles.cancel} onClick={onClose}>
          {t('cancel')} <KeyCap name="Esc" />
        </button>
      </p>
    </Dialog>
  );
}

/** The arrow keys choose among the ways from the start. */
function useFocusOnWay() {
  const place = useRef<HTMLDivElement>(null);
  // After the dialog has taken the focus for itself.
  useEffect(() => place.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  return place;
}

/** Minutes as typed, broken ones too; null for what is none. */
function minutesOf(typed: string): number | null {
  const text = typed.trim().replace('−', '-').replace(',', '.');
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && value !== 0 && Math.abs(value) <= mostMinutes ? value : null;
}
