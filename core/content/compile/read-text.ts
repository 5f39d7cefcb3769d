import { slugSchema } from '#core/content/slug.ts';
import type { FaultCode, Report } from '#core/content/compile/fault.ts';
import type { SourceFile } from '#core/content/compile/source-file.ts';
import { isHangul } from '#core/korean/hangul.ts';
import type { Language } from '#core/texts/bilingual.ts';

/** A segment of one language's file, before the languages are joined. */
export interface TextSegment {
  id: string;
  line: number;
  kind: 'sentence' | 'item' | 'footnote';
  paragraph: number;
  marker: string | null;
  text: string;
  /** The numbers of the footnotes called, with where in `text`. */
  calls: { at: number; number: string }[];
}

export interface TextSection {
  id: string;
  line: number;
  level: number;
  title: string;
  segments: TextSegment[];
}

export interface LanguageText {
  file: string;
  title: string;
  sections: TextSection[];
}

const heading = /^(#{2,3}) (.+?) \{#([^}]*)\}$/u;
const segment = /^(?:(--?|[IVXLC]+\.|\d+\.|\[\^\d+\]:) )?\{#([^}]*)\}(?: (.*))?$/u;
const comment = /^<!--.*-->$/u;
const markup = /\*\*|__|`|\]\(|<\/?[a-z]/u;
const footnoteCall = /\[\^(\d+)\]/gu;

/**
 * Reads one language of a text: "# Title", "## Section {#id}", and a line for each segment, "{#id} A sentence."
 * with "- ", "-- " or "IV. " before the id of a list's item and "[^1]: " before a footnote's. Blank lines part paragraphs.
 */
export function readText(source: SourceFile, language: Language, report: Report): LanguageText {
  const text: LanguageText = { file: source.path, title: '', sections: [] };
  let paragraph = 0;
  source.text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .forEach((raw, index) => {
      const content = raw.trim();
      const fault = (code: FaultCode, params: Record<string, string | number> = {}) =>
        report({ file: source.path, line: index + 1, code, params });
      if (content === '') paragraph += 1;
      else if (comment.test(content)) return;
      else if (text.title === '' && content.startsWith('# ')) text.title = content.slice(2).trim();
      else if (content.startsWith('#')) {
        paragraph += 1;
        const section = sectionOf(content, index + 1, fault);
        if (section) text.sections.push(section);
      } else {
        const section = text.sections.at(-1);
        if (!section) fault('text-no-section');
        else {
          const read = segmentOf(content, index + 1, paragraph, language, fault);
          if (read) section.segments.push(read);
        }
      }
    });
  if (text.title === '') report({ file: source.path, line: 1, code: 'text-no-title', params: {} });
  return text;
}

type Fault = (code: FaultCode, params?: Record<string, string | number>) => void;

function sectionOf(content: string, line: number, fault: Fault): TextSection | null {
  const match = heading.exec(content);
  if (!match || !slugSchema.safeParse(match[3]).success) {
    fault('text-no-id', { text: beginning(content) });
    return null;
  }
  return { id: match[3] as string, line, level: (match[1] as string).length, title: match[2] as string, segments: [] };
}

function segmentOf(
  content: string,
  line: number,
  paragraph: number,
  language: Language,
  fault: Fault,
): TextSegment | null {
  const match = segment.exec(content);
  if (!match || !slugSchema.safeParse(match[2]).success) {
    fault('text-no-id', { text: beginning(content) });
    return null;
  }
  const id = match[2] as string;
  const { text, calls } = withoutCalls(match[3] ?? '');
  if (text === '') fault('text-empty-segment', { id });
  if (markup.test(text)) fault('text-markup', { id });
  if (language === 'ko' && text !== '' && !isTranslated(text)) fault('korean-without-hangul', { key: id });
  const marker = markerOf(match[1] ?? null);
  return { id, line, kind: kindOf(match[1] ?? null), paragraph, marker, text, calls };
}

/** Korean holds Hangul, unless it is all address, number or abbreviations: an e-mail, a link, "2019", "UN DESA". */
function isTranslated(text: string): boolean {
  return [...text].some(isHangul) || /^(?:\S+@\S+|https?:\S+|[A-Z\d\p{P}\p{S}\s]+)$/u.test(text);
}

function kindOf(marker: string | null): TextSegment['kind'] {
  if (marker === null) return 'sentence';
  return marker.startsWith('[^') ? 'footnote' : 'item';
}

/** The marker as it is printed. */
function markerOf(marker: string | null): string | null {
  if (marker === '-') return '•';
  if (marker === '--') return '–';
  return marker?.replace(/^\[\^(\d+)\]:$/u, '$1') ?? null;
}

function withoutCalls(raw: string): { text: string; calls: TextSegment['calls'] } {
  const calls: TextSegment['calls'] = [];
  let removed = 0;
  const text = raw.replaceAll(footnoteCall, (call, number: string, at: number) => {
    calls.push({ at: at - removed, number });
    removed += call.length;
    return '';
  });
  return { text, calls };
}

function beginning(content: string): string {
  return content.length > 40 ? `${content.slice(0, 40)}…` : content;
}
