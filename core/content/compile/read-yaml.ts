import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { faultsOfIssues } from '#core/content/compile/faults-of-issues.ts';
import type { Report } from '#core/content/compile/fault.ts';
import type { SourceFile } from '#core/content/compile/source-file.ts';

export type Path = readonly PropertyKey[];

/** A YAML (or JSON) file that fits its schema, and where each of its values stands. */
export interface Located<T> {
  file: string;
  value: T;
  /** The line of the value at `path`, or of the nearest thing around it. */
  lineOf: (path: Path) => number;
}

/** Reads one file by its schema; every fault is reported with its line, and then there is no value. */
export function readYaml<S extends z.ZodType>(
  source: SourceFile,
  schema: S,
  report: Report,
): Located<z.output<S>> | null {
  const lines = new LineCounter();
  // JSON's escapes and types are a subset of YAML 1.2's core schema, so one reader serves both.
  const document = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  let wellFormed = true;
  const syntax = (at: number, detail: string) => {
    wellFormed = false;
    report({ file: source.path, line: lines.linePos(at).line, code: 'yaml-syntax', params: { detail } });
  };
  // What follows the first slip is read wrongly, and only says so.
  const [slip] = document.errors;
  if (slip) syntax(slip.pos[0], slip.message);
  // Aliases are YAML's way to nest a small file into a huge one; an event has no use for them.
  visit(document, { Alias: (_, alias) => syntax(alias.range?.[0] ?? 0, `aliases (*${alias.source}) are not read`) });
  if (!wellFormed) return null;
  const lineOf = lineFinder(document, lines);
  const parsed = schema.safeParse(document.toJS(), { reportInput: true });
  if (parsed.success) return { file: source.path, value: parsed.data, lineOf };
  for (const fault of faultsOfIssues(parsed.error.issues, source.path, lineOf)) report(fault);
  return null;
}

function lineFinder(document: Document, lines: LineCounter): (path: Path) => number {
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const key = keyNode(document, path.slice(0, length));
      if (key !== null) return lines.linePos(key).line;
    }
    const start = document.contents?.range?.[0];
    return start === undefined ? 1 : lines.linePos(start).line;
  };
}

/** Where the key of a mapping, or the item of a list, begins. */
function keyNode(document: Document, path: Path): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (parent && typeof parent === 'object' && 'items' in parent && Array.isArray(parent.items)) {
    for (const item of parent.items as unknown[]) {
      if (item && typeof item === 'object' && 'key' in item && isNode(item.key) && 'value' in item.key) {
        if (String(item.key.value) === String(last)) return item.key.range?.[0] ?? null;
      }
    }
  }
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
