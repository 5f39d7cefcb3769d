import type { Report } from '#core/content/compile/fault.ts';
import type { SourceFile } from '#core/content/compile/source-file.ts';

/** The files of a content folder by what they are; `null` for one that is not there (which has been reported). */
export interface Arranged {
  event: SourceFile | null;
  agenda: SourceFile | null;
  people: SourceFile | null;
  bodies: SourceFile | null;
  glossary: SourceFile | null;
  english: SourceFile | null;
  /** A translation may come later: its absence is no fault. */
  korean: SourceFile | null;
  decks: SourceFile[];
  /** May be missing: an event without figures, loose ends or exceptions needs no file to say so. */
  numbers: SourceFile | null;
  looseEnds: SourceFile | null;
  consistency: SourceFile | null;
  floors: SourceFile | null;
}

/** Guides for the people who edit the folder; not content. */
const guides = /^(?:[A-Z]+\.md|LICENSE)$/u;

/** Sorts a folder's files; a missing one, one given twice (as YAML and JSON) and one that is nothing known are faults. */
export function arrange(sources: readonly SourceFile[], report: Report): Arranged {
  const left = new Set(sources.filter(({ path }) => !guides.test(path)));
  const take = (wanted: 'required' | 'optional', ...paths: string[]): SourceFile | null => {
    const found = paths.flatMap((path) => [...left].filter((source) => source.path === path));
    for (const source of found) left.delete(source);
    const [first = null, second] = found;
    if (!first && wanted === 'required') report({ file: paths[0] ?? '', line: 1, code: 'file-missing', params: {} });
    if (first && second) report({ file: second.path, line: 1, code: 'file-twice', params: { other: first.path } });
    return first;
  };
  const arranged: Arranged = {
    event: take('required', 'event.yaml', 'event.json'),
    agenda: take('required', 'agenda.yaml', 'agenda.json'),
    people: take('required', 'people.yaml', 'people.json'),
    bodies: take('required', 'bodies.yaml', 'bodies.json'),
    glossary: take('required', 'glossary.csv'),
    english: take('required', 'concept-note/en.md'),
    korean: take('optional', 'concept-note/ko.md'),
    numbers: take('optional', 'numbers.yaml', 'numbers.json'),
    looseEnds: take('optional', 'loose-ends.yaml', 'loose-ends.json'),
    consistency: take('optional', 'consistency.yaml', 'consistency.json'),
    floors: take('optional', 'floors.yaml', 'floors.json'),
    decks: [...left].filter(({ path }) => /^slides\/[^/]+\.(?:yaml|json)$/u.test(path)),
  };
  for (const deck of arranged.decks) left.delete(deck);
  for (const { path } of left) report({ file: path, line: 1, code: 'file-unknown', params: {} });
  return arranged;
}
