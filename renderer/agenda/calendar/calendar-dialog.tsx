import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { entriesOf, whyNoCalendar } from '#core/agenda/calendar/entries.ts';
import { planProgramme, type Programme } from '#core/agenda/programme.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import { useClock } from '../../clock/use-now.ts';
import { useContent } from '../../data/content.ts';
import { useDirectory } from '../../data/people.ts';
import { useSaveFile } from '../../data/save-file.ts';
import { useSettings } from '../../data/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './calendar-dialog.module.css';
import { useCalendarFile } from './use-calendar-file.ts';

/** Says what will be saved, asks whose entries, and saves them; without a date of the event, says why there is nothing to save. */
export function CalendarDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('calendar');
  // The plan and not the run, which may be another day's rehearsal.
  const programme = planProgramme(useContent('agenda.get'), useClock().now());
  const hasDate = whyNoCalendar(null, programme) !== 'no-date';
  return (
    <Dialog label={t('open')} onClose={onClose}>
      <h2 className={styles.title}>{t('open')}</h2>
      <p className={styles.about}>{hasDate ? t('about') : t('noDate')}</p>
      {hasDate && <SaveForm programme={programme} />}
    </Dialog>
  );
}

function SaveForm({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['calendar', 'problems']);
  const { settings, language } = useSettings();
  const me = useDirectory().person(settings.person ?? '');
  const mine = me ? entriesOf(me.id, programme) : [];
  const [whose, setWhose] = useState<'mine' | 'all'>(mine.length > 0 ? 'mine' : 'all');
  const { save, outcome, refusal, isSaving, reset } = useSaveFile();
  const calendarFile = useCalendarFile(programme);
  const form = useFocusWithin();

  function submit(event: FormEvent): void {
    event.preventDefault();
    save(() => calendarFile(whose === 'mine' && me ? me.id : null));
  }

  const all = t('all', { count: entriesOf(null, programme).length });
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      {me && mine.length > 0 ? (
        <Choice
          label={t('which')}
          options={[
            {
              value: 'mine',
              name: t('mine', { name: language === 'ko' ? koreanName(me) : printedName(me), count: mine.length }),
            },
            { value: 'all', name: all },
          ]}
          value={whose}
          onChoose={(chosen) => {
            setWhose(chosen);
            reset();
          }}
        />
      ) : (
        <p>{all}</p>
      )}
      <button type="submit" className={styles.save} disabled={isSaving}>
        {t('save')}
      </button>
      <output className={styles.outcome}>
        {outcome === 'saved' && t('saved')}
        {outcome === 'offered' && t('offered')}
        {refusal !== null && t(`problems:call.${refusal}`)}
      </output>
    </form>
  );
}

/** A form whose first answer has the focus as soon as it is there: the key that opened it and Enter are enough. */
function useFocusWithin() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked, button')?.focus(), []);
  return form;
}
