import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { endOf } from '#core/agenda/run/effects.ts';
import type { Preview } from '#core/agenda/run/preview-entry.ts';
import type { Rundown, RundownSlot } from '#core/agenda/run/rundown.ts';
import { lengthOf } from '#core/agenda/run/shift-outcome.ts';
import { shiftWays, type ShiftWay } from '#core/agenda/run/shift-ways.ts';
import type { Instant } from '#core/time/instant.ts';
import { useNow, wholeSecond } from '../clock/use-now.ts';
import { useSpanWords } from '../clock/use-span-words.ts';
import { useStanding } from '../data/standing.tsx';
import styles from './shift-table.module.css';
import { useDayTimes } from './use-day-times.ts';
import { useSlotNames } from './use-slot-names.ts';

interface ShiftTableProps {
  previews: Record<ShiftWay, Preview>;
  from: string;
  how: ShiftWay;
  onChoose: (how: ShiftWay) => void;
}

const what = { push: 'shift.whatPush', absorb: 'shift.whatAbsorb', trim: 'shift.whatTrim' } as const;

/** The rest of the programme four times: as it stands, and after each of the three ways. The column that is chosen stands out. */
export function ShiftTable({ previews, from, how, onChoose }: ShiftTableProps) {
  const { t } = useTranslation('run');
  const names = useSlotNames();
  const times = useDayTimes();
  const now = useStanding().at(useNow(wholeSecond));
  const group = useId();
  const afters = shiftWays.map((way) => ({ way, after: previews[way].ok ? previews[way].after : null }));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('shift.slot')}</th>
            <th scope="col">{t('shift.now')}</th>
            {shiftWays.map((way) => (
              <th key={way} scope="col" data-chosen={way === how || undefined}>
                <label className={styles.way}>
                  <input type="radio" name={group} value={way} checked={way === how} onChange={() => onChoose(way)} />{' '}
                  <strong>{t(`shift.${way}`)}</strong>
                  <span className={styles.what}>{t(what[way])}</span>
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toCome(now, from).map((slot) => (
            <tr key={slot.id}>
              <th scope="row">{names.slot(slot.id)}</th>
              <td>{slot.expectedStart !== null && times.exact(slot.expectedStart)}</td>
              {afters.map(({ way, after }) => (
                <Outcome key={way} before={slot} after={find(after, slot.id)} isChosen={way === how} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('shift.end')}</th>
            <td>{times.exact(endOf(now))}</td>
            {afters.map(({ way, after }) => (
              <EndOutcome key={way} before={endOf(now)} after={after && endOf(after)} isChosen={way === how} />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface OutcomeProps<T> {
  before: T;
  after: T | null;
  isChosen: boolean;
}

/** When a slot then begins and, where that becomes another, how long it is. */
function Outcome({ before, after, isChosen }: OutcomeProps<RundownSlot>) {
  const times = useDayTimes();
  const span = useSpanWords();
  const length = after && lengthOf(after);
  const isOther = length !== null && Math.abs(length - (lengthOf(before) ?? 0)) >= 1000;
  return (
    <td data-chosen={isChosen || undefined}>
      {after?.expectedStart && (
        <span data-moved={isMoved(before.expectedStart, after.expectedStart) || undefined}>
          {times.exact(after.expectedStart)}
        </span>
      )}
      {isOther && (
        <span className={styles.length}>
          {span.short(lengthOf(before) ?? 0)} → {span.short(length)}
        </span>
      )}
    </td>
  );
}

function EndOutcome({ before, after, isChosen }: OutcomeProps<Instant>) {
  const times = useDayTimes();
  return (
    <td data-chosen={isChosen || undefined}>
      {after !== null && <span data-moved={isMoved(before, after) || undefined}>{times.exact(after)}</span>}
    </td>
  );
}

function isMoved(before: Instant | null, after: Instant): boolean {
  return before === null || Math.abs(after - before) >= 1000;
}

/** What is still to come from a slot on. */
function toCome({ slots }: Rundown, from: string): RundownSlot[] {
  return slots
    .slice(slots.findIndex(({ id }) => id === from))
    .filter(({ state }) => state === 'pending' || state === 'late');
}

function find(rundown: Rundown | null, id: string): RundownSlot | null {
  return rundown?.slots.find((slot) => slot.id === id) ?? null;
}
