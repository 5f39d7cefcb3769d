import { useTranslation } from 'react-i18next';
import type { RehearsalPlan } from '#core/rehearsal/rehearsal-schema.ts';
import { minutesToMilliseconds } from '#core/time/instant.ts';
import { DeckHeading } from '../slides/deck-heading.tsx';
import { minutesAndSeconds } from '../slides/minutes-and-seconds.ts';
import { useKey } from '../ui/use-key.ts';
import { ViewTitle } from '../ui/view-title.tsx';
import { AlwaysOverLine } from './always-over-line.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import styles from './rehearsal-view.module.css';
import { runsShown } from './runs-shown.ts';
import { RunsTable } from './runs-table.tsx';
import { ScriptPart } from './script-part.tsx';
import type { Rehearsal } from './use-rehearsal.ts';

/** Before it begins: what it will do, the deck against its slot, how the last ones went, and the script. */
export function Before({ rehearsal }: { rehearsal: Rehearsal }) {
  const { t } = useTranslation('rehearsal');
  const { deck, plan, runs, removed, begin, takeBack, remove, leave } = rehearsal;
  const shown = runs.slice(0, runsShown);
  useKey('rehearse', begin);
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <ViewTitle title={t('title')} companion={t('companionTitle')} />
        <p className={styles.actions}>
          <ActionButton action="rehearse" onAct={begin} isMain name={t('keys.begin')} />
          <ActionButton action="leave-rehearsal" onAct={leave} name={t('keys.leave')} />
        </p>
      </header>
      <div className={styles.columns}>
        <section>
          <DeckHeading deck={deck} />
          <Facts plan={plan} />
          <p className={styles.about}>{t('about')}</p>
          <h3 className={styles.heading}>{t('runs.title')}</h3>
          {runs.length === 0 && <p className={styles.about}>{t('runs.none')}</p>}
          <AlwaysOverLine deck={deck} runs={shown} />
          <RunsTable deck={deck} plan={plan} runs={shown} onRemove={remove} />
          {/* Its line is kept, so that nothing moves when it comes. */}
          <output className={styles.removed}>
            {removed && (
              <>
                {t('runs.removed')} <ActionButton action="take-back-slide" onAct={takeBack} name={t('runs.putBack')} />
              </>
            )}
          </output>
        </section>
        <ScriptPart slot={deck.slot} plan={plan} />
      </div>
    </div>
  );
}

/** How many slides and what they are planned, against the slot. */
function Facts({ plan: { slides, slotMinutes } }: { plan: RehearsalPlan }) {
  const { t } = useTranslation('rehearsal');
  const planned = slides.reduce((sum, { seconds }) => sum + seconds, 0);
  const facts = t('facts', { count: slides.length, planned: minutesAndSeconds(planned) });
  if (slotMinutes === null) return <p className={styles.facts}>{`${facts} ${t('noSlot')}`}</p>;
  const slot = minutesToMilliseconds(slotMinutes) / 1000;
  const params = { slot: minutesAndSeconds(slot), by: minutesAndSeconds(Math.abs(slot - planned)) };
  return (
    <p className={styles.facts}>
      {facts}{' '}
      {planned > slot ? t('slot.over', params) : planned < slot ? t('slot.under', params) : t('slot.exact', params)}
    </p>
  );
}
