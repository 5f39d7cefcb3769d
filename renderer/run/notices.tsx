import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeEnd, programmeStart } from '#core/agenda/programme.ts';
import { isLongOver } from '#core/agenda/run/programme-of-run.ts';
import { isRunOf } from '#core/agenda/run/programme-of-run.ts';
import { useNow } from '../clock/use-now.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useRunSnapshot } from '../data/run.ts';
import { useRunSource } from '../data/run-source.ts';
import { useStanding } from '../data/standing.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { ViewLink } from '../ui/view-link.tsx';
import styles from './notices.module.css';
import { keptRuns, useKeptWords } from './use-kept-words.ts';
import { useDayTimes } from './use-day-times.ts';

/** What is out of the ordinary about the event or its run, before anything is pressed. */
export function Notices({ onPutAway }: { onPutAway: (() => void) | null }) {
  const { t } = useTranslation('run');
  const { programme, log } = useStanding();
  const snapshot = useRunSnapshot();
  const { of } = useRunSource();
  const times = useDayTimes();
  const zoneName = useZoneName();
  const kept = useKeptWords();
  const longOver = useNow((now) => isLongOver(programme, log, now));
  const start = programmeStart(programme);
  const { run, other } = snapshot;
  const strange = keptRuns(snapshot).open;
  return (
    <>
      {programme.rehearsal && log.length === 0 && of === 'host' && (
        <Notice>
          {t('notice.noDate', {
            date: times.date(start),
            time: times.brief(start),
            zone: zoneName(programme.timeZone),
          })}{' '}
          <ViewLink view="simulate" />
        </Notice>
      )}
      {longOver && <Notice>{t('notice.longOver', { date: times.date(programmeEnd(programme)) })}</Notice>}
      {strange && !isRunOf(programme, run) && (
        <Notice>
          {other ? t('notice.other', kept(strange)) : t('notice.otherDay', kept(strange))}
          {onPutAway && (
            <button type="button" className={styles.button} onClick={onPutAway}>
              {t('keys.putAway')} <KeyHint action="run-put-away" />
            </button>
          )}
        </Notice>
      )}
    </>
  );
}

function Notice({ children }: { children: ReactNode }) {
  return (
    <p className={styles.notice}>
      <Icon name="notice" />
      <span>{children}</span>
    </p>
  );
}
