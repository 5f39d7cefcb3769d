import { wholeMinutes } from '#core/agenda/run/listed-time.ts';

/** By how much an event is behind (plus) or ahead, as a few figures: "3:10"; less than a minute is on time, as on Today. */
export function offsetText(milliseconds: number): { of: 'behind' | 'ahead' | 'onTime'; span: string } {
  const minutes = wholeMinutes(milliseconds);
  const seconds = Math.floor(Math.abs(milliseconds) / 1000) % 60;
  const of = minutes === 0 ? 'onTime' : minutes > 0 ? 'behind' : 'ahead';
  return { of, span: `${Math.abs(minutes)}:${String(seconds).padStart(2, '0')}` };
}
