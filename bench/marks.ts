import os from 'node:os';
import path from 'node:path';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { createFindOccurrences, type FindOccurrences } from '#core/glossary/find-occurrences.ts';
import type { Term } from '#core/glossary/term-schema.ts';
import { ensureTemporal } from '#core/time/temporal.ts';
import { languages } from '#core/texts/language.ts';
import { root } from '../scripts/build/targets.ts';
import { generateEntries } from './lookup/generate-entries.ts';
import { generatedTerm } from './lookup/generated-terms.ts';
import { repeat, table, type Row } from './start-and-views/report.ts';

/**
 * `npm run bench:marks`: how long it takes to mark the terms of the whole concept note, both languages, with the Forum's
 * terms and with a glossary of twenty thousand: those and generated ones. The first run of each is a cold one.
 */
await ensureTemporal();
const { content } = compileFolder(path.join(root, 'assets/forum'));
if (!content) throw new Error('The content has faults: npm run briefing -- check names them.');
const segments = content.conceptNote.sections.flatMap((section) => section.segments);
const characters = segments.reduce((sum, { text: { en, ko } }) => sum + en.length + (ko ?? '').length, 0);
const { terms } = content;
const many = [...terms, ...generateEntries(20_000 - terms.length).map(generatedTerm)];

console.log(
  `${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; ${segments.length} segments, ${characters} characters\n`,
);
console.log(
  table([...(await rowsFor(terms.slice(0, 400), 20)), ...(await rowsFor(terms, null)), ...(await rowsFor(many, 100))]),
);

async function rowsFor(glossary: readonly Term[], target: number | null): Promise<Row[]> {
  let marks = 0;
  const times = await repeat(async () => {
    const started = performance.now();
    const find = createFindOccurrences(glossary);
    const prepared = performance.now();
    marks = markAll(find);
    return { prepare: prepared - started, mark: performance.now() - prepared };
  });
  const count = glossary.length.toLocaleString('en');
  return [
    {
      what: `${count} terms: prepare and mark the note (${marks} marks)`,
      values: times.map(({ prepare, mark }) => prepare + mark),
      unit: 'ms',
      target,
    },
    { what: `${count} terms: mark it once prepared`, values: times.map(({ mark }) => mark), unit: 'ms', target },
  ];
}

function markAll(find: FindOccurrences): number {
  return segments.reduce(
    (sum, { text }) =>
      sum + languages.reduce((own, language) => own + find.marks(text[language] ?? '', language).length, 0),
    0,
  );
}
