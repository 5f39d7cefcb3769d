import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cueDue, type CueMinutes } from '#core/cues/cues.ts';
import { nextStart, type NextStart } from '#core/cues/next-start.ts';
import { timeInZone } from '#core/time/zone.ts';
import { useClock } from '../clock/use-now.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import { useSettings } from '../data/settings.ts';
import { useStanding } from '../data/standing.tsx';
import { startTickWorker } from './start-tick-worker.ts';

/** Tells of what begins 10, 5 and 1 minutes before and when it does, by the system's notices and without a sound. Rendered only while they are wanted. */
export function Cues() {
  const clock = useClock();
  const standing = useStanding();
  const { role, person } = useSettings().settings;
  const show = useNotice(standing.programme.timeZone);
  /** The time to each start when it was last looked at. */
  const lefts = useRef(new Map<string, number>());

  const look = useEffectEvent(() => {
    const now = clock.now();
    const next = nextStart(standing.programme, standing.at(now), role === 'speaker' ? person : null);
    if (!next) return;
    const left = next.start - now;
    const due = cueDue(lefts.current.get(next.id) ?? null, left);
    lefts.current.set(next.id, left);
    if (due !== null) show(next, due);
  });
  useEffect(() => {
    const worker = startTickWorker();
    worker.addEventListener('message', look);
    return () => worker.terminate();
  }, []);
  return null;
}

function useNotice(timeZone: string): (next: NextStart, minutes: CueMinutes) => void {
  const { t } = useTranslation('cues');
  const { language } = useSettings();
  const zoneName = useZoneName();
  return ({ id, as, title, start }, minutes) => {
    const what = t(`what.${as}`);
    const heading = minutes === 0 ? t('now', { what }) : t('in', { what, count: minutes });
    const body = t('body', {
      title: title[language] ?? title.en,
      time: timeInZone(start, timeZone),
      zone: zoneName(timeZone),
    });
    try {
      // The tag keeps several windows from saying the same twice.
      void new Notification(heading, { body, tag: `${id} ${minutes}`, silent: true, lang: language });
    } catch {
      // Some browsers only take notices from a service worker: then there are none, and the settings say so.
    }
  };
}
