import type { Instant } from '#core/time/instant.ts';

/** "Tue 24 Nov", "11월 24일 (화)" */
export function shortDate(at: Instant, timeZone: string, language: string): string {
  return format(at, language, { timeZone, weekday: 'short', day: 'numeric', month: 'short' });
}

/** "Tuesday, 24 November 2026", "2026년 11월 24일 화요일" */
export function fullDate(at: Instant, timeZone: string, language: string): string {
  return format(at, language, { timeZone, dateStyle: 'full' });
}

function format(at: Instant, language: string, options: Intl.DateTimeFormatOptions): string {
  // The day before the month, as the United Nations write English dates.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(at);
}
