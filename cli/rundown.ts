import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { agendaSchema } from '#core/agenda/agenda-schema.ts';
import { planProgramme, type Programme } from '#core/agenda/programme.ts';
import { foldRun } from '#core/agenda/run/fold-run.ts';
import { runEntrySchema, type EntryRefusal, type RunEntry } from '#core/agenda/run/run-entry-schema.ts';
import { runPlanOf } from '#core/agenda/run/run-plan.ts';
import { rundownAt, type Rundown } from '#core/agenda/run/rundown.ts';
import { checkAgenda } from '#core/content/compile/check-agenda.ts';
import { byPlace, type Fault } from '#core/content/compile/fault.ts';
import { readYaml } from '#core/content/compile/read-yaml.ts';
import { instant, type Instant } from '#core/time/instant.ts';
import { ensureTemporal } from '#core/time/temporal.ts';
import { inOneClock } from '#core/time/set-clock.ts';
import { isoInZone } from '#core/time/zone.ts';
import { faultLines } from '#backend/content/fault-lines.ts';
import { BadFile } from './bad-file.ts';
import { readJsonLine } from './read-json.ts';
import { exit, type Command, type Given } from './run.ts';

const instantSchema = z.iso.datetime({ offset: true }).transform((text) => instant(Date.parse(text)));
const lineSchema = z
  .looseObject({ at: instantSchema })
  .transform(({ at, ...rest }) => ({ ...rest, at: at as number }))
  .pipe(runEntrySchema);

/** `briefing rundown`: an agenda and the log of a run, as they stand at one instant, as JSON. */
export const rundown: Command = {
  usage: 'rundown --agenda FILE --log FILE.jsonl --at INSTANT [--relative]',
  arguments: 0,
  options: {
    agenda: { type: 'string' },
    log: { type: 'string' },
    at: { type: 'string' },
    relative: { type: 'boolean', default: false },
  },
  async run(given) {
    try {
      return await print(given);
    } catch (error) {
      if (!(error instanceof BadFile) && !(error instanceof RefusedLine)) throw error;
      console.error(error.sentence(given.words));
      return exit.faults;
    }
  },
};

async function print({ options, words }: Given): Promise<number> {
  const { agenda, log, at } = options;
  if (typeof agenda !== 'string') return complain(words('cli:option-missing', { name: '--agenda' }));
  if (typeof at !== 'string') return complain(words('cli:option-missing', { name: '--at' }));
  const moment = instantSchema.safeParse(at);
  if (!moment.success) return complain(words('cli:bad-instant', { at }));
  await ensureTemporal();
  const programme = readProgramme(agenda, words);
  if (!programme) return exit.faults;
  const plan = runPlanOf(programme);
  const { entries, lines } = typeof log === 'string' ? readLog(log) : { entries: [], lines: [] };
  const whole = foldRun(plan, entries);
  if (!whole.ok) {
    const entry = entries[whole.index] as RunEntry;
    throw new RefusedLine(String(log), lines[whole.index] ?? 1, entry, whole.refusal);
  }
  // What the log tells of later has not happened yet at that instant; the clock it tells it by is the last one.
  const past = inOneClock(entries).filter((entry) => entry.do !== 'set-clock' && entry.at <= moment.data);
  const folded = foldRun(plan, past);
  const state = folded.ok ? folded.state : whole.state;
  const mode = options['relative'] === true ? 'relative' : 'absolute';
  console.log(JSON.stringify(written(rundownAt(plan, state, moment.data, mode), programme.timeZone)));
  return exit.done;
}

function complain(sentence: string): number {
  console.error(sentence);
  return exit.usage;
}

/** The agenda's file by itself: people are not looked for. Says its faults; null when there are any. */
function readProgramme(file: string, words: Given['words']): Programme | null {
  const faults: Fault[] = [];
  const report = (fault: Fault) => faults.push(fault);
  const agenda = readYaml({ path: path.basename(file), text: readText(file) }, agendaSchema, report);
  if (agenda) checkAgenda(agenda, null, report);
  if (faults.length > 0) {
    console.error(faultLines(faults.toSorted(byPlace), words, path.dirname(file)).join('\n'));
    return null;
  }
  if (!agenda) return null;
  if (agenda.value.date === null) throw new BadFile(file, agenda.lineOf(['date']), 'no-date');
  return planProgramme(agenda.value, instant(0));
}

/** The entries of a log with the line each stands in. */
function readLog(file: string): { entries: RunEntry[]; lines: number[] } {
  const entries: RunEntry[] = [];
  const lines: number[] = [];
  for (const [index, text] of readText(file).split('\n').entries()) {
    if (text.trim() === '') continue;
    entries.push(readJsonLine(text, file, index + 1, lineSchema));
    lines.push(index + 1);
  }
  return { entries, lines };
}

function readText(file: string): string {
  if (!existsSync(file)) throw new BadFile(file, 1, 'missing');
  // Notepad and Excel begin a file with a byte order mark, which JSON does not know.
  return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
}

/** A line of a log that makes no sense where it stands. */
class RefusedLine extends Error {
  readonly place: string;
  readonly entry: RunEntry;
  readonly refusal: EntryRefusal;

  constructor(file: string, line: number, entry: RunEntry, refusal: EntryRefusal) {
    super(refusal);
    this.place = `${file}:${line}`;
    this.entry = entry;
    this.refusal = refusal;
  }

  sentence(words: Given['words']): string {
    return `${this.place} ${this.entry.do}: ${words(`run:refused.${this.refusal}`)}`;
  }
}

/** Instants as ISO 8601 with the offset of the event's zone. */
function written({ at, current, slots }: Rundown, timeZone: string): unknown {
  const iso = (moment: Instant | null) => (moment === null ? null : isoInZone(moment, timeZone));
  return {
    at: iso(at),
    current: current && {
      slot: current.slot,
      phase: current.phase,
      remainingMs: current.remainingMs,
      elapsedMs: current.elapsedMs,
      plannedStart: iso(current.plannedStart),
      plannedEnd: iso(current.plannedEnd),
      actualStart: iso(current.actualStart),
      expectedEnd: iso(current.expectedEnd),
      offsetMs: current.offsetMs,
      relativeOffsetMs: current.relativeOffsetMs,
    },
    slots: slots.map(({ id, state, plannedStart, plannedEnd, expectedStart, expectedEnd }) => ({
      id,
      state,
      plannedStart: iso(plannedStart),
      plannedEnd: iso(plannedEnd),
      expectedStart: iso(expectedStart),
      expectedEnd: iso(expectedEnd),
    })),
  };
}
