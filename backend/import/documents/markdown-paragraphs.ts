import MarkdownIt from 'markdown-it';
import type { Paragraph } from '#core/documents/document-schema.ts';

type Token = ReturnType<typeof markdown.parse>[number];

/** A paragraph of a Markdown file, with the line on which it begins, from 1, and how many pictures it would fetch. */
export interface MarkdownParagraph {
  kind: Paragraph['kind'];
  text: string;
  line: number;
  pictures: number;
}

const markdown = new MarkdownIt('default', { html: true });

/** The text of Markdown without its markup: no HTML, of links their text, of pictures what stands for them. */
export function paragraphsOfMarkdown(text: string): MarkdownParagraph[] {
  const tokens = markdown.parse(text, {});
  return tokens.flatMap((token, index) => {
    if (token.type === 'fence' || token.type === 'code_block')
      return [{ kind: 'text' as const, text: token.content, line: lineOf(token), pictures: 0 }];
    if (token.type !== 'inline') return [];
    const { said, pictures } = saidOf(token.children ?? []);
    return [{ kind: kindOf(tokens, index), text: said, line: lineOf(token), pictures }];
  });
}

function lineOf({ map }: Token): number {
  return (map?.[0] ?? 0) + 1;
}

function kindOf(tokens: readonly Token[], index: number): Paragraph['kind'] {
  if (tokens[index - 1]?.type === 'heading_open') return 'heading';
  return tokens[index - 2]?.type === 'list_item_open' ? 'item' : 'text';
}

function saidOf(tokens: readonly Token[]): { said: string; pictures: number } {
  let said = '';
  let pictures = 0;
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline') said += token.content;
    else if (token.type === 'softbreak') said += ' ';
    else if (token.type === 'hardbreak') said += '\n';
    else if (token.type === 'image') {
      said += token.content;
      pictures += 1;
    }
  }
  return { said, pictures };
}
