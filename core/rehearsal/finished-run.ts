import type { RehearsalState } from '#core/rehearsal/fold-rehearsal.ts';
import type { RehearsalPlan, RehearsalRun } from '#core/rehearsal/rehearsal-schema.ts';

/** What is kept of a rehearsal when it is finished. */
export function finishedRun(
  { slides, slotMinutes }: RehearsalPlan,
  { startedAt, usedMs }: RehearsalState,
): Omit<RehearsalRun, 'id'> {
  return {
    startedAt,
    slotMinutes,
    slides: slides.map(({ id, seconds }, slide) => ({ id, seconds, usedMs: usedMs[slide] ?? 0 })),
  };
}

export function totalOfRun({ slides }: Pick<RehearsalRun, 'slides'>): number {
  return slides.reduce((sum, { usedMs }) => sum + usedMs, 0);
}

/** The last slide that was shown, counted from 0. */
export function reachedSlide({ slides }: Pick<RehearsalRun, 'slides'>): number {
  return Math.max(
    0,
    slides.findLastIndex(({ usedMs }) => usedMs > 0),
  );
}

/** Whether a rehearsal went through to the last slide: only such totals can be compared. */
export function isComplete(run: Pick<RehearsalRun, 'slides'>): boolean {
  return reachedSlide(run) === run.slides.length - 1;
}
