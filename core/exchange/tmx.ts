import { element, toXml, type Element } from '#core/exchange/xml.ts';
import type { TextDocument } from '#core/texts/segment-schema.ts';

/**
 * The aligned text as a translation memory, TMX 1.4b (LISA OSCAR, tmx14.dtd): a `tu` for each segment that has both
 * languages, under its id. `version` is the app's.
 */
export function toTmx(text: TextDocument, version: string): string {
  const units = text.sections.flatMap(({ id, title, segments }) => [
    unit(id, title),
    ...segments.map((segment) => unit(segment.id, segment.text)),
  ]);
  const header = element('header', {
    creationtool: 'Briefing',
    creationtoolversion: version,
    segtype: 'sentence',
    'o-tmf': 'Briefing',
    adminlang: 'en',
    srclang: 'en',
    datatype: 'plaintext',
  });
  const body = element('body', {}, ...units.filter((made) => made !== null));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n${toXml(element('tmx', { version: '1.4' }, header, body))}`;
}

function unit(id: string, { en, ko }: { en: string; ko: string | null }): Element | null {
  if (ko === null) return null;
  return element('tu', { tuid: id }, variant('en', en), variant('ko', ko));
}

function variant(language: string, text: string): Element {
  return element('tuv', { 'xml:lang': language }, element('seg', {}, text));
}
