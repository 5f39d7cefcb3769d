import { useTranslation } from 'react-i18next';
import { useSpanWords } from '../../clock/use-span-words.ts';
import { useClock, useNow, wholeSecond } from '../../clock/use-now.ts';
import type { Booth } from '../../data/booth-turns.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './turns-dialog.module.css';
import { useTurnWords } from './use-turn-words.ts';

/** How long each has interpreted in this count, and when their next turn is expected. */
export function MinutesTable({ booth }: { booth: Booth }) {
  const { t } = useTranslation('booth');
  const words = useTurnWords(booth.team);
  const span = useSpanWords();
  const clock = useClock();
  useNow(wholeSecond);
  const { minutes, staffed } = booth.at(clock.now());
  const rows = minutes ?? [];
  const total = rows.reduce((sum, each) => sum + each, 0);
  return (
    <table className={styles.minutes}>
      <caption className={styles.heading}>{t('turns.table.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('turns.table.interpreter')}</th>
          <th scope="col">{t('turns.table.minutes')}</th>
          <th scope="col">{t('turns.table.next')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((each, interpreter) => (
          // oxlint-disable-next-line react/no-array-index-key -- an interpreter is their place in the team
          <tr key={interpreter} aria-current={staffed?.interpreter === interpreter ? 'true' : undefined}>
            <th scope="row">
              {words.nameOf(interpreter)}
              {interpreter === booth.team.me && <span className={styles.you}> · {t('turns.you')}</span>}
            </th>
            <td>{span.short(whole(each))}</td>
            <td>{next(interpreter)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('turns.table.booth')}</th>
          <td colSpan={2}>{span.short(whole(total))}</td>
        </tr>
      </tfoot>
    </table>
  );

  function next(interpreter: number) {
    if (!staffed) return null;
    const isOn = staffed.interpreter === interpreter;
    if (isOn && staffed.phase === 'working')
      return (
        <span className={styles.onNow}>
          <Icon name="now" /> {t('turns.table.on')}
        </span>
      );
    const start = isOn ? staffed.worksFrom : staffed.expected.find((turn) => turn.interpreter === interpreter)?.start;
    return start ? words.time(start) : t('turns.table.none');
  }
}

/** What has gone by is rounded down. */
function whole(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000;
}
