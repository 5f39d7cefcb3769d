import type { Content } from '#core/content/content.ts';
import { compile } from '#core/content/compile/compile.ts';
import { byPlace, type Fault } from '#core/content/compile/fault.ts';
import { readFolder } from '#backend/content/read-folder.ts';

/** Compiles a content folder on disk. `faults` is empty exactly when there is content. */
export function compileFolder(folder: string): { content: Content | null; faults: Fault[] } {
  const { sources, faults: unreadable } = readFolder(folder);
  const { content, faults } = compile(sources);
  const all = [...unreadable, ...faults].toSorted(byPlace);
  return { content: all.length === 0 ? content : null, faults: all };
}
