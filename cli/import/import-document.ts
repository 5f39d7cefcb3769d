import { knownTo } from '#backend/host/known-terms.ts';
import { addDocument } from '#backend/user-data/document-store.ts';
import { createAnalyseDocument, type DocumentAnalysis } from '#core/documents/analyse-document.ts';
import type { DocumentContent, DocumentKind } from '#core/documents/document-schema.ts';
import { partsOf } from '#core/documents/parts-of.ts';
import type { Slot } from '#core/agenda/agenda-schema.ts';
import { paceLimits } from '#core/rehearsal/pace/pace.ts';
import { languages } from '#core/texts/language.ts';
import { defaultFolder, openEvent } from '../open-event.ts';
import { exit, type Given } from '../run.ts';
import { readFileAs } from './read-file.ts';
import { withUserData } from '../open-user-data.ts';

/** As many candidates and refused parts are listed. */
const mostListed = 20;

/** `briefing import FILE --as script|deck|aligned`: a text becomes a document of the user's, with what it holds told. */
export function importDocument(as: DocumentKind): (file: string, given: Given) => Promise<number> {
  return async (file, given) => {
    const { options, words } = given;
    const language = languages.find((one) => one === options['language']) ?? null;
    if (options['language'] !== undefined && !language) {
      console.error(words('cli:import.unknown-language', { language: options['language'] }));
      return exit.usage;
    }
    const content = await readFileAs(as, file, words);
    if (!content) return exit.faults;
    const event = await openEvent(defaultFolder, words);
    if (typeof event === 'number') return event;
    const slot = slotIn(event.content.agenda.sessions, options['slot']);
    if (options['slot'] !== undefined && !slot) {
      console.error(words('cli:import.unknown-slot', { slot: options['slot'] }));
      return exit.usage;
    }
    return await withUserData(given, 'begin', async ({ database }) => {
      const analyse = createAnalyseDocument(knownTo(event.content, database));
      const analysis = analyse(content, { language, slotMinutes: slot?.minutes ?? null });
      const id =
        options['dry-run'] === true
          ? null
          : addDocument(database, { name: nameOf(file), content, slot: slot?.id ?? null, language, at: Date.now() });
      if (options['json'] === true) console.log(JSON.stringify(summary(file, content, analysis, id)));
      else console.log(told(file, content, analysis, id, words));
      return exit.done;
    });
  };
}

function slotIn(sessions: readonly { slots: readonly Slot[] }[], id: unknown): Slot | null {
  return sessions.flatMap(({ slots }) => slots).find((slot) => slot.id === id) ?? null;
}

function nameOf(file: string): string {
  return file.split(/[/\\]/u).at(-1) ?? file;
}

/** `id` is null where nothing was written. */
function summary(file: string, content: DocumentContent, analysis: DocumentAnalysis, id: number | null) {
  const { candidates, loads, acronyms } = analysis;
  const { kind, refused, noticed } = content;
  return { file, kind, parts: partsOf(content), loads, candidates, acronyms, refused, noticed, document: id };
}

function told(
  file: string,
  content: DocumentContent,
  { candidates, loads, acronyms }: DocumentAnalysis,
  id: number | null,
  words: Given['words'],
): string {
  const { kind, refused, noticed } = content;
  const more = (all: readonly unknown[]) =>
    all.length > mostListed ? [words('cli:import.more', { count: all.length - mostListed })] : [];
  const remarks = [
    ...refused.map(({ at, code }) => `${placeOf(at)}: ${words(`documents:refused.${code}`)}`),
    ...noticed.map(({ at, code, count }) => `${placeOf(at)}: ${words(`documents:noticed.${code}`, { count })}`),
  ];
  return [
    `${file}: ${words(`documents:kind.${kind}`)}, ${words(`documents:parts.${kind}`, { count: partsOf(content) })}`,
    ...loads.map((load) => loadLine(load, words)),
    ...acronyms
      .slice(0, 1)
      .map(
        () =>
          `${words('documents:acronyms.title')}: ${counted(acronyms.map(({ acronym: text, count }) => ({ text, count })))}`,
      ),
    candidates.length === 0 ? words('documents:candidates.none') : `${words('documents:candidates.title')}:`,
    ...candidates.slice(0, mostListed).map((candidate) => `  ${counted([candidate])}`),
    ...more(candidates),
    ...remarks.slice(0, mostListed),
    ...more(remarks),
    id === null ? words('cli:import.dry') : words('cli:import.document', { name: nameOf(file) }),
  ].join('\n');

  function placeOf({ of, number }: (typeof refused)[number]['at']): string {
    return words(`documents:place.${of}`, { number });
  }
}

function counted(items: readonly { text: string; count: number }[]): string {
  return items.map(({ text, count }) => `${text} ×${count}`).join(', ');
}

function loadLine(load: DocumentAnalysis['loads'][number], words: Given['words']): string {
  const { language, units, seconds, inSlot, figures, figuresAMinute } = load;
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return [
    words(`documents:load.units.${language}`, { count: units }),
    words(`documents:load.length.${language}`, { time, pace: paceLimits[language].green }),
    ...(inSlot ? [words(`documents:load.inSlot.${language}`, { count: inSlot.aMinute, minutes: inSlot.minutes })] : []),
    words('documents:load.figures', { count: figures, aMinute: figuresAMinute }),
  ].join(' ');
}
