import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { BadFile } from './bad-file.ts';

/** Reads JSON that fits a schema. Throws `BadFile` with the line where it does not. */
export function readJson<S extends z.ZodType>(text: string, file: string, schema: S): z.output<S> {
  const value = parsed(text, file, () => lineOfSyntaxError(text));
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadFile(file, lineOfPath(text, issue?.path ?? []), 'not-fitting', issue?.path.join('.') ?? '');
}

/** Reads a JSON value a line; blank lines are passed over. */
export function readJsonLines<S extends z.ZodType>(text: string, file: string, schema: S): z.output<S>[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readJsonLine(line, file, index + 1, schema)]));
}

/** Reads the JSON value of one line of a file. */
export function readJsonLine<S extends z.ZodType>(text: string, file: string, line: number, schema: S): z.output<S> {
  const result = schema.safeParse(parsed(text, file, () => line));
  if (result.success) return result.data;
  throw new BadFile(file, line, 'not-fitting', result.error.issues[0]?.path.join('.') ?? '');
}

function parsed(text: string, file: string, line: () => number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadFile(file, line(), 'not-json');
  }
}

/** JSON.parse names no line; YAML's reader, to which JSON is a dialect, does. */
function lineOfSyntaxError(text: string): number {
  const lines = new LineCounter();
  const [error] = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' }).errors;
  return error ? lines.linePos(error.pos[0]).line : 1;
}

function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
