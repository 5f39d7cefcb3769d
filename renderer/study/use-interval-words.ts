import { useTranslation } from 'react-i18next';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long until something, in one unit: "10 min", "3 d". */
export function useIntervalWords(): (milliseconds: number) => string {
  const { t } = useTranslation('study');
  return (milliseconds) => {
    const passed = Math.max(minute, milliseconds);
    if (passed < hour) return t('in.minutes', { count: Math.round(passed / minute) });
    if (passed < day) return t('in.hours', { count: Math.round(passed / hour) });
    return t('in.days', { count: Math.round(passed / day) });
  };
}
