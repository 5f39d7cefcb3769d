import type { Agenda, Session } from '#core/agenda/agenda-schema.ts';
import { planSession } from '#core/agenda/programme.ts';
import type { FaultCode, Report } from '#core/content/compile/fault.ts';
import type { Located, Path } from '#core/content/compile/read-yaml.ts';
import { uniqueIds } from '#core/content/compile/unique-ids.ts';
import { isDate, isTimeZone } from '#core/time/zone.ts';

/** Reckoned on a day without a change of clocks in a zone without any: only lengths and orders matter here. */
const anyDay = { date: '2026-01-01', timeZone: 'UTC' };

/** Whether the programme can be what it says: ids, zone, date, people, and times that fit into each other. */
export function checkAgenda(agenda: Located<Agenda>, personIds: ReadonlySet<string> | null, report: Report): void {
  const { value, file, lineOf } = agenda;
  const fault = (path: Path, code: FaultCode, params: Record<string, string | number>) =>
    report({ file, line: lineOf(path), code, params });

  if (!isTimeZone(value.timeZone)) fault(['timeZone'], 'unknown-zone', { zone: value.timeZone });
  if (value.date !== null && !isDate(value.date)) fault(['date'], 'no-such-date', { date: value.date });

  uniqueIds(
    value.sessions.flatMap((session, s) => [
      { id: session.id, line: lineOf(['sessions', s, 'id']) },
      ...session.slots.map((slot, k) => ({ id: slot.id, line: lineOf(['sessions', s, 'slots', k, 'id']) })),
    ]),
    file,
    report,
  );

  value.sessions.forEach((session, s) => {
    const path = ['sessions', s];
    checkTimes(session, path, fault);
    const previous = value.sessions[s - 1];
    if (previous && session.start < previous.end && previous.start < previous.end && session.start >= previous.start) {
      fault([...path, 'start'], 'sessions-overlap', { session: session.id, previous: previous.id, end: previous.end });
    }
    if (!personIds) return;
    session.moderators?.forEach((id, m) => {
      if (!personIds.has(id)) fault([...path, 'moderators', m], 'unknown-person', { id, place: session.id });
    });
    session.slots.forEach((slot, k) =>
      slot.speakers.forEach((id, p) => {
        if (!personIds.has(id)) fault([...path, 'slots', k, 'speakers', p], 'unknown-person', { id, place: slot.id });
      }),
    );
  });
}

function checkTimes(
  session: Session,
  path: Path,
  fault: (path: Path, code: FaultCode, params: Record<string, string | number>) => void,
): void {
  const first = session.slots[0]?.start;
  if (first !== undefined && first !== session.start) {
    fault([...path, 'slots', 0, 'start'], 'session-start-differs', {
      session: session.id,
      start: session.start,
      first,
    });
  }
  if (session.end === session.start) {
    fault([...path, 'end'], 'session-ends-before-start', {
      session: session.id,
      start: session.start,
      end: session.end,
    });
    return;
  }
  const planned = planSession(session, anyDay.date, anyDay.timeZone);
  planned.slots.forEach(({ slot, start, end }, k) => {
    const previous = planned.slots[k - 1];
    if (previous && start < previous.end) {
      fault([...path, 'slots', k, 'start'], 'slot-overlaps', { slot: slot.id, previous: previous.slot.id });
    }
    if (end > planned.end) {
      fault([...path, 'slots', k, 'minutes'], 'minutes-beyond-session', {
        slot: slot.id,
        session: session.id,
        end: session.end,
        over: (end - planned.end) / 60_000,
      });
    }
  });
}
