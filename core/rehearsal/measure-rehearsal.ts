import type { RehearsalState } from '#core/rehearsal/fold-rehearsal.ts';
import type { RehearsalPlan } from '#core/rehearsal/rehearsal-schema.ts';
import { minutesToMilliseconds } from '#core/time/instant.ts';

/** What a rehearsal is held against: the slot, or where there is none what the slides plan. */
export interface Limit {
  of: 'slot' | 'plan';
  ms: number;
}

export interface SlideMeasure {
  id: string;
  plannedMs: number;
  usedMs: number;
}

/** A rehearsal in figures, all in milliseconds. **Offset + means behind.** */
export interface RehearsalMeasures {
  slides: SlideMeasure[];
  usedMs: number;
  plannedMs: number;
  limit: Limit;
  /** Negative: over the limit. */
  leftMs: number;
  /** What the whole comes to if every slide that is left keeps to its plan. */
  predictedMs: number;
  /**
   * "slide 4, +0:40": used so far less planned so far. The slide that is shown counts only where it is over its plan, and
   * so does one shown ahead of its turn.
   */
  offsetMs: number;
}

export function limitOf({ slides, slotMinutes }: RehearsalPlan): Limit {
  return slotMinutes === null
    ? { of: 'plan', ms: plannedMs(slides) }
    : { of: 'slot', ms: minutesToMilliseconds(slotMinutes) };
}

export function measureRehearsal(plan: RehearsalPlan, { slide: shown, usedMs }: RehearsalState): RehearsalMeasures {
  const slides = plan.slides.map(({ id, seconds }, slide) => ({
    id,
    plannedMs: seconds * 1000,
    usedMs: usedMs[slide] ?? 0,
  }));
  const used = sum(slides.map((slide) => slide.usedMs));
  const planned = plannedMs(plan.slides);
  const left = sum(slides.slice(shown).map((slide) => Math.max(0, slide.plannedMs - slide.usedMs)));
  const limit = limitOf(plan);
  return {
    slides,
    usedMs: used,
    plannedMs: planned,
    limit,
    leftMs: limit.ms - used,
    predictedMs: used + left,
    offsetMs: used + left - planned,
  };
}

function plannedMs(slides: RehearsalPlan['slides']): number {
  return sum(slides.map(({ seconds }) => seconds * 1000));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
