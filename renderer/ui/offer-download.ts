import { fileKindOf, fileKinds } from '#core/files/file-kinds.ts';

/** How long a browser may take to have read a file that was offered. */
const readWithin = 60_000;

/** Offers a file to the browser, which saves it as its user has it save downloads. */
export function offerDownload(name: string, content: Blob): void {
  const kind = fileKindOf(name);
  const file = new Blob([content], { type: kind === null ? 'application/octet-stream' : fileKinds[kind] });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), readWithin);
}
