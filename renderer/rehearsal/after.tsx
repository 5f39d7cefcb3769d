import { useTranslation } from 'react-i18next';
import { isComplete, totalOfRun } from '#core/rehearsal/finished-run.ts';
import { limitOf } from '#core/rehearsal/measure-rehearsal.ts';
import type { RehearsalRun } from '#core/rehearsal/rehearsal-schema.ts';
import { DeckHeading } from '../slides/deck-heading.tsx';
import { useKey } from '../ui/use-key.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { AlwaysOverLine } from './always-over-line.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import styles from './rehearsal-view.module.css';
import { runsShown } from './runs-shown.ts';
import { RunsTable } from './runs-table.tsx';
import { minutesAndSeconds } from '../slides/minutes-and-seconds.ts';
import { usedSpan } from './spans.ts';
import type { Rehearsal } from './use-rehearsal.ts';

/** What a rehearsal came to: the whole against the slot, each slide against its plan, and beside it the ones before. */
export function After({ rehearsal, run }: { rehearsal: Rehearsal; run: RehearsalRun }) {
  const { t } = useTranslation('rehearsal');
  const { deck, plan, runs, begin, takeBack, remove, leave } = rehearsal;
  const shown = [run, ...runs.filter(({ id }) => id !== run.id)];
  useKey('rehearse', begin);
  useKey('remove-rehearsal', () => remove(run));
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <ViewTitle title={t('done.title')} companion={t('done.companionTitle')} />
        <p className={styles.actions}>
          <ActionButton action="rehearse" onAct={begin} isMain name={t('keys.again')} />
          <ActionButton action="take-back-slide" onAct={takeBack} name={t('keys.notFinished')} />
          <ActionButton action="remove-rehearsal" onAct={() => remove(run)} name={t('keys.remove')} />
          <ActionButton action="leave-rehearsal" onAct={leave} name={t('keys.toPreparation')} />
        </p>
      </header>
      <DeckHeading deck={deck} />
      <Verdict run={run} before={shown.find((other) => other !== run && isComplete(other))} />
      <AlwaysOverLine deck={deck} runs={shown.slice(0, runsShown)} />
      <RunsTable deck={deck} plan={plan} runs={shown.slice(0, runsShown)} isJustFinished onRemove={remove} />
    </div>
  );
}

/** The whole in a sentence, and how it compares with the one before. */
function Verdict({ run, before }: { run: RehearsalRun; before: RehearsalRun | undefined }) {
  const { t } = useTranslation('rehearsal');
  const total = Math.floor(totalOfRun(run) / 1000);
  const limit = limitOf(run);
  const over = total - limit.ms / 1000;
  const params = { total: minutesAndSeconds(total), by: minutesAndSeconds(Math.abs(over)), whole: usedSpan(limit.ms) };
  const longer = before && isComplete(run) ? total - Math.floor(totalOfRun(before) / 1000) : null;
  const by = minutesAndSeconds(Math.abs(longer ?? 0));
  const sentences =
    limit.of === 'slot'
      ? { over: t('done.overSlot', params), under: t('done.underSlot', params), exact: t('done.exactSlot', params) }
      : { over: t('done.overPlan', params), under: t('done.underPlan', params), exact: t('done.exactPlan', params) };
  return (
    <p className={styles.verdict}>
      <strong>{sentences[over > 0 ? 'over' : over < 0 ? 'under' : 'exact']}</strong>{' '}
      {longer !== null &&
        (longer > 0 ? t('done.longer', { by }) : longer < 0 ? t('done.shorter', { by }) : t('done.asLong'))}
    </p>
  );
}
