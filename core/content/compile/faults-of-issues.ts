import type { z } from 'zod';
import type { Fault } from '#core/content/compile/fault.ts';
import type { Path } from '#core/content/compile/read-yaml.ts';

type Issue = z.core.$ZodIssue;

/** Turns what zod found into faults with lines and with words an editor of the file understands. */
export function faultsOfIssues(issues: readonly Issue[], file: string, lineOf: (path: Path) => number): Fault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, file, lineOf));
}

function faultsOfIssue(issue: Issue, file: string, lineOf: (path: Path) => number): Fault[] {
  const at = (path: Path) => ({ file, line: lineOf(path) });
  const key = pathName(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        ...at([...issue.path, name]),
        code: 'unknown-key' as const,
        params: { key: pathName([...issue.path, name]) },
      }));
    case 'invalid_type':
      return issue.input === undefined
        ? [{ ...at(issue.path.slice(0, -1)), code: 'missing-key', params: { key } }]
        : [{ ...at(issue.path), code: 'wrong-type', params: { key, expected: issue.expected } }];
    case 'invalid_value':
      return issue.input === undefined
        ? [{ ...at(issue.path.slice(0, -1)), code: 'missing-key', params: { key } }]
        : [{ ...at(issue.path), code: 'not-one-of', params: { key, values: issue.values.join(', ') } }];
    case 'too_small':
    case 'too_big':
      return [{ ...at(issue.path), code: 'out-of-range', params: { key } }];
    default:
      return [{ ...at(issue.path), code: 'bad-format', params: { key, value: shown(issue.input) } }];
  }
}

/** "sessions[0].slots[2].minutes", as people name a place in a file. */
function pathName(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : index === 0 ? String(part) : `.${String(part)}`,
    )
    .join('');
}

function shown(input: unknown): string {
  return typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
}
