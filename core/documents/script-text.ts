import type { DocumentContent } from '#core/documents/document-schema.ts';

/** What a document has to say as the script of a slot; null for what is no script. */
export function scriptTextOf(content: DocumentContent): string | null {
  if (content.kind !== 'script') return null;
  return content.paragraphs
    .filter(({ kind }) => kind !== 'footnote')
    .map(({ text }) => text)
    .join('\n\n');
}
