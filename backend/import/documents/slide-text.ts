import { documentLimits } from '#core/documents/limits.ts';
import type { XmlEvents } from '#backend/import/read-xml.ts';

/** What a slide or its notes say: a shape each, by what it holds. */
export interface SlideShape {
  /** As the placeholder says: "title", "body", "sldNum"; empty for a shape of its own. */
  holds: string;
  paragraphs: string[];
}

export interface SlideText {
  hidden: boolean;
  shapes: SlideShape[];
}

/** The same shapes once more, for programs that cannot draw them otherwise. */
const repeated = 'Fallback';
const frames: ReadonlySet<string> = new Set(['sp', 'graphicFrame', 'pic', 'cxnSp']);
const drawing = /\/drawingml(?:\/2006)?\/main$/u;
const presentation = /\/presentationml(?:\/2006)?\/main$/u;

/** Listens to a slide or a page of notes (ISO 29500-1, 19 and 21) and fills in what it says, shape by shape. */
export function slideText(slide: SlideText): XmlEvents {
  let shape: SlideShape | null = null;
  let paragraph: string | null = null;
  let repeatedDepth = 0;
  let isText = false;
  /** Numbers of slides and dates are made by the program that shows them. */
  let isMade = false;
  const write = (text: string) => {
    if (paragraph !== null && !isMade && paragraph.length <= documentLimits.passage) paragraph += text;
  };
  const shapeOf = () => {
    if (shape) return shape;
    shape = { holds: '', paragraphs: [] };
    slide.shapes.push(shape);
    return shape;
  };

  return {
    open({ name, namespace, attributes }) {
      if (repeatedDepth > 0 || name === repeated) repeatedDepth += 1;
      else if (presentation.test(namespace)) {
        if (name === 'sld' && /^(?:0|false)$/u.test(attributes['show'] ?? '')) slide.hidden = true;
        else if (frames.has(name)) shape = null;
        else if (name === 'ph') shapeOf().holds = attributes['type'] ?? 'body';
      } else if (drawing.test(namespace)) {
        if (name === 'p') paragraph = '';
        else if (name === 't') isText = true;
        else if (name === 'br') write('\n');
        else if (name === 'fld') isMade = true;
      }
    },
    text(text) {
      if (isText) write(text);
    },
    close(name, namespace) {
      if (repeatedDepth > 0) repeatedDepth -= 1;
      else if (drawing.test(namespace)) {
        if (name === 't') isText = false;
        else if (name === 'fld') isMade = false;
        else if (name === 'p' && paragraph !== null) {
          if (paragraph.trim() !== '') shapeOf().paragraphs.push(paragraph);
          paragraph = null;
        }
      }
    },
  };
}
