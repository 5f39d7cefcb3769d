/** By how much an event is behind (plus) or ahead, as a few figures: "3:10"; less than half a minute is on time. */
export function offsetText(milliseconds: number): { of: 'behind' | 'ahead' | 'onTime'; span: string } {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const of = seconds < 30 ? 'onTime' : milliseconds > 0 ? 'behind' : 'ahead';
  return { of, span: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` };
}
