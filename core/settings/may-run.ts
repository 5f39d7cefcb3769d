import type { Settings } from '#core/settings/settings-schema.ts';

/** Whether this machine runs the programme: an organiser's does, anybody else's when they say so. */
export function mayRun({ role, runsProgramme }: Pick<Settings, 'role' | 'runsProgramme'>): boolean {
  return role === 'organiser' || runsProgramme;
}
