import type { Content } from '#core/content/content.ts';
import type { TermRow } from '#core/exchange/term-row.ts';
import { languages } from '#core/texts/language.ts';
import type { TextDocument } from '#core/texts/segment-schema.ts';

/** The aligned text and the glossary as Markdown tables, English left, Korean right. */
export function toMarkdown({ event, conceptNote, terms }: Pick<Content, 'event' | 'conceptNote' | 'terms'>): string {
  return (
    [
      `# ${line(event.title.en)}`,
      line(event.title.ko),
      [event.source.en, event.translation.en, event.source.ko, event.translation.ko]
        .map((text) => `> ${line(text)}`)
        .join('\n>\n'),
      ...sections(conceptNote),
      `## Glossary · 용어집`,
      table([['English', '한국어'], ...terms.map(({ en, ko }): [string, string] => [named(en), named(ko)])]),
    ].join('\n\n') + '\n'
  );
}

/** Terms as a Markdown table for reading: designations, what they mean and what there is to know. */
export function markdownOfRows(rows: Iterable<TermRow>, title: string): string {
  const lines = [...rows].map((row) => {
    const about = languages.map((language) =>
      [row.definition[language], row.note[language]].filter(Boolean).join(' · '),
    );
    return [named(row.en), named(row.ko), ...about].map(line);
  });
  const head = ['English', '한국어', 'Notes', '비고'];
  const rowsOfTable = [head, head.map(() => '---'), ...lines].map((texts) => `| ${texts.join(' | ')} |`);
  return `# ${line(title)}\n\n${rowsOfTable.join('\n')}\n`;
}

function sections(text: TextDocument): string[] {
  return text.sections.flatMap(({ title, level, segments }) => [
    `${'#'.repeat(level)} ${line(title.en)}${title.ko === null ? '' : ` · ${line(title.ko)}`}`,
    ...(segments.length === 0
      ? []
      : [
          table([
            ['English', '한국어'],
            ...segments.map(({ marker, text: { en, ko } }): [string, string] => [
              `${marker ?? ''} ${en}`.trim(),
              ko === null ? '' : `${marker ?? ''} ${ko}`.trim(),
            ]),
          ]),
        ]),
  ]);
}

function named({ preferred, abbreviations }: { preferred: string; abbreviations: readonly string[] }): string {
  return abbreviations.length === 0 ? preferred : `${preferred} (${abbreviations.join(', ')})`;
}

function table([head = ['', ''], ...rows]: [string, string][]): string {
  return [cells(head), '| --- | --- |', ...rows.map(cells)].join('\n');
}

function cells([left, right]: [string, string]): string {
  return `| ${line(left)} | ${line(right)} |`;
}

/** Text on one line in which nothing is Markdown. */
function line(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]|<>#]/gu, String.raw`\$&`);
}
