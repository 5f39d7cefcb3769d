import { logOf } from '../../support/run-log.ts';
import type { App } from './app.ts';
import { write } from './run-view.ts';

/** Writes lines like "14:15 start session-1-presentation-1" to the run of the Forum on 24 November 2026, as its keys would. */
export async function writeRun(app: App, ...lines: string[]): Promise<void> {
  await write(app, logOf(...lines));
}

/** All of the opening and of session 1, ended as planned but for the last end. */
export function untilSession2(endOfSession1: string): string[] {
  return [
    '14:00 start opening-remarks-1',
    '14:03 start opening-remarks-2',
    '14:06 start opening-keynote',
    '14:14 finish',
    '14:15 start session-1-presentation-1',
    '14:30 start session-1-presentation-2',
    '14:45 start session-1-discussant-1',
    '14:50 start session-1-discussant-2',
    '14:55 start session-1-qa',
    `${endOfSession1} finish`,
  ];
}
