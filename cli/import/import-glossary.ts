import { readKnownTerms } from '#backend/import/jobs/known-terms.ts';
import { writePlan } from '#backend/import/jobs/write-plan.ts';
import { conflictRules } from '#core/files/conflict-rules.ts';
import { countsOf, planImport, type ImportCounts, type ImportPlan } from '#core/exchange/import/plan-import.ts';
import type { GlossaryReading } from '#core/exchange/read/reading.ts';
import { defaultFolder, openEvent } from '../open-event.ts';
import { exit, type Given } from '../run.ts';
import { readFileAs, refusalLine } from './read-file.ts';
import { withUserData } from '../open-user-data.ts';

/** As many refused rows are listed; the rest are counted. */
const mostListed = 20;

/** `briefing import FILE --as glossary`: the terms of a file become own terms, in one change. */
export async function importGlossary(file: string, given: Given): Promise<number> {
  const { options, words } = given;
  const rule = conflictRules.find((one) => one === options['on-conflict']);
  if (!rule) {
    console.error(words('cli:import.unknown-rule', { rule: options['on-conflict'] }));
    return exit.usage;
  }
  const reading = await readFileAs('glossary', file, words);
  if (!reading) return exit.faults;
  const event = await openEvent(defaultFolder, words);
  if (typeof event === 'number') return event;
  return await withUserData(given, 'begin', async ({ database }) => {
    const known = readKnownTerms(database, event.content.terms);
    const plan = planImport(reading.rows, known.own, known.event);
    const isDry = options['dry-run'] === true;
    const written = isDry ? 0 : writePlan(database, plan, { otherwise: rule }, known.fieldsOf, Date.now());
    if (options['json'] === true) console.log(JSON.stringify(summary(file, reading, plan, written)));
    else tell(file, reading, plan, isDry ? null : written, words);
    return exit.done;
  });
}

function summary(file: string, reading: GlossaryReading, plan: ImportPlan, written: number): Record<string, unknown> {
  const { format, encoding, delimiter, header, columns, rows, otherSheets } = reading;
  return {
    file,
    format,
    encoding,
    delimiter,
    header,
    columns: columns?.map(({ name, meaning }) => ({ name, meaning })) ?? null,
    read: rows.length,
    counts: allCounts(reading, plan),
    changed: plan.rows.flatMap((row) =>
      row.outcome === 'changed' ? [{ line: row.line, id: row.own.id, ...row.difference }] : [],
    ),
    refused: [...reading.refused, ...plan.refused],
    warnings: rows.flatMap(({ line, warnings }) => (warnings.length === 0 ? [] : [{ line, warnings }])),
    otherSheets,
    written,
  };
}

function allCounts({ refused }: GlossaryReading, plan: ImportPlan): ImportCounts {
  const counts = countsOf(plan);
  return { ...counts, refused: counts.refused + refused.length };
}

/** `written` is null where nothing was to be written. */
function tell(
  file: string,
  reading: GlossaryReading,
  plan: ImportPlan,
  written: number | null,
  words: Given['words'],
): void {
  const { format, rows, otherSheets } = reading;
  const counts = allCounts(reading, plan);
  const refused = [...reading.refused, ...plan.refused].toSorted((a, b) => a.line - b.line);
  const warned = rows.filter(({ warnings }) => warnings.length > 0).length;
  const lines = [
    words('cli:import.read', { file, format, count: rows.length, refused: refused.length }),
    words('cli:import.counts', { ...counts }),
    ...(otherSheets.length === 0 ? [] : [words('cli:import.sheets', { names: otherSheets.join(', ') })]),
    ...(warned === 0 ? [] : [words('cli:import.warned', { count: warned })]),
    ...refused.slice(0, mostListed).map((refusal) => refusalLine(file, refusal, words)),
    ...(refused.length <= mostListed ? [] : [words('cli:import.more', { count: refused.length - mostListed })]),
    written === null ? words('cli:import.dry') : words('cli:import.written', { count: written }),
  ];
  console.log(lines.join('\n'));
}
