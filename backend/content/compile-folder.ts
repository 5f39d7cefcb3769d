import { compile, type Compiled } from '#core/content/compile/compile.ts';
import { byPlace } from '#core/content/compile/fault.ts';
import { readFolder } from '#backend/content/read-folder.ts';

/** Compiles a content folder on disk. Throws when the folder itself cannot be read. */
export function compileFolder(folder: string): Compiled {
  const { sources, faults: unreadable } = readFolder(folder);
  const compiled = compile(sources);
  const [first, ...others] = [...unreadable, ...compiled.faults].toSorted(byPlace);
  return first ? { content: null, faults: [first, ...others] } : compiled;
}
