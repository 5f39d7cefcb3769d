import type { DocumentContent } from '#core/documents/document-schema.ts';

/** How many paragraphs, slides or units a document has. */
export function partsOf(content: DocumentContent): number {
  switch (content.kind) {
    case 'script':
      return content.paragraphs.length;
    case 'deck':
      return content.slides.length;
    case 'aligned':
      return content.units.length;
  }
}
