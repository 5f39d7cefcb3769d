import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { xlsxOfRows } from '#backend/export/xlsx.ts';
import { csvOfRows } from '#core/exchange/csv.ts';
import { tbxOfRows } from '#core/exchange/tbx.ts';
import { runCommand } from '../scripts/run-command.ts';
import { deckOfSlides } from './files/deck.ts';
import { measureFirstCard } from './files/first-card.ts';
import { generatedRows } from './files/generated-rows.ts';
import { repeat, table, type Row } from './start-and-views/report.ts';

/** `npm run bench:files`: how long files take to come in and how much memory, each run in a process of its own; last, the first card to study. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-bench-'));
const many = 100_000;
const mostOfSheet = 40_000;
const slides = 200;

interface Measurement {
  what: string;
  run: string;
  file: string;
  /** How many it must come to. */
  count: number;
  ms: number | null;
  mb: number | null;
}

try {
  const { csv, tbx, xlsx, pptx } = await writeFiles();
  const measured: Measurement[] = [
    { what: 'Node that does nothing', run: 'nothing', file: '', count: 0, ms: null, mb: null },
    { what: '100,000 terms as CSV, taken in', run: 'import', file: csv, count: many, ms: 4_000, mb: 300 },
    { what: '100,000 terms as CSV, read', run: 'read', file: csv, count: many, ms: null, mb: null },
    { what: 'the same rows by csv-parse, whole', run: 'csv-parse whole', file: csv, count: many, ms: null, mb: null },
    { what: 'the same by csv-parse, streaming', run: 'csv-parse stream', file: csv, count: many, ms: null, mb: null },
    { what: '100,000 terms as TBX, read', run: 'read', file: tbx, count: many, ms: 8_000, mb: null },
    { what: '40,000 terms as XLSX, read', run: 'read', file: xlsx, count: mostOfSheet, ms: null, mb: null },
    { what: '200 slides as PPTX, read', run: 'deck', file: pptx, count: slides, ms: 2_000, mb: null },
  ];
  const rows: Row[] = [];
  for (const one of measured) rows.push(...(await rowsOf(one)));
  rows.push(...(await measureFirstCard(folder)));
  console.log(`${os.cpus()[0]?.model ?? 'unknown processor'} × ${os.cpus().length}, Node ${process.version}\n`);
  console.log(table(rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writeFiles(): Promise<Record<'csv' | 'tbx' | 'xlsx' | 'pptx', string>> {
  const rows = generatedRows(many);
  const files = {
    csv: path.join(folder, 'csv'),
    tbx: path.join(folder, 'tbx'),
    xlsx: path.join(folder, 'xlsx'),
    pptx: path.join(folder, 'pptx'),
  };
  writeFileSync(files.csv, csvOfRows(rows));
  writeFileSync(files.tbx, tbxOfRows(rows, 'Terms', ['generated']));
  writeFileSync(files.xlsx, await xlsxOfRows(rows.slice(0, mostOfSheet)));
  writeFileSync(files.pptx, await deckOfSlides(slides));
  return files;
}

async function rowsOf({ what, run, file, count, ms, mb }: Measurement): Promise<Row[]> {
  const measured = await repeat(async () => {
    const parameters = [path.join(import.meta.dirname, 'files/measure.ts'), run, file, folder];
    const { code, output } = await runCommand(process.execPath, parameters, 'collect');
    if (code !== 0) throw new Error(output);
    const result = JSON.parse(output) as { ms: number; peakMb: number; count: number };
    if (result.count !== count) throw new Error(`${what} came to ${result.count}, not ${count}.`);
    return result;
  });
  return [
    { what, values: measured.map((one) => one.ms), unit: 'ms', target: ms },
    { what: `${what}: most memory`, values: measured.map((one) => one.peakMb), unit: 'MB', target: mb },
  ];
}
