/** A paragraph of a text file, with the line on which it begins, from 1. */
export interface TextParagraph {
  text: string;
  line: number;
}

/** Lines that an editor broke are about this long; shorter ones were ended by their writer. */
const broken = { from: 50, to: 100 };

/**
 * The paragraphs of plain text: what blank lines part. Within, each line is a paragraph of its own, as word processors
 * save them, unless all look as an editor breaks lines: then they are put together.
 */
export function paragraphsOfText(text: string): TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  let block: TextParagraph[] = [];
  const end = () => {
    paragraphs.push(...(isBroken(block) ? [joined(block)] : block));
    block = [];
  };
  text.split(/\r\n?|\n|\u2028|\u2029/u).forEach((each, index) => {
    if (each.trim() === '') end();
    else block.push({ text: each.trim(), line: index + 1 });
  });
  end();
  return paragraphs;
}

function isBroken(block: readonly TextParagraph[]): boolean {
  return (
    block.length > 1 && block.slice(0, -1).every(({ text }) => text.length >= broken.from && text.length <= broken.to)
  );
}

function joined(block: readonly TextParagraph[]): TextParagraph {
  return { text: block.map(({ text }) => text).join(' '), line: block[0]?.line ?? 1 };
}
