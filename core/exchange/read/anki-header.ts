/** What the first lines of a file for Anki say of the others. */
export interface AnkiHeader {
  /** How many UTF-16 units and lines they are. */
  length: number;
  lines: number;
  delimiter: string;
  html: boolean;
  /** The names of columns, where they are said; columns that hold no field of a note have the name of what they hold. */
  names: readonly (string | undefined)[];
}

const separators: Record<string, string> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};
const line =
  /^#(separator|html|columns|tags|deck|notetype|if matches|(?:tags|deck|notetype|guid) column):(.*)\r?(?:\n|$)/iu;

/** Null for a text that does not begin as Anki's do. */
export function readAnkiHeader(text: string): AnkiHeader | null {
  let length = 0;
  let lines = 0;
  const said = new Map<string, string>();
  for (let found = line.exec(text); found; found = line.exec(text.slice(length))) {
    const [whole, name = '', value = ''] = found;
    if (whole === '') break;
    said.set(name.toLowerCase(), value.replace(/\r$/u, ''));
    length += whole.length;
    lines += 1;
  }
  if (lines === 0) return null;
  const separator = said.get('separator') ?? 'tab';
  const delimiter = separators[separator.trim().toLowerCase()] ?? (separator === '' ? '\t' : separator.slice(0, 1));
  const names: (string | undefined)[] = said.get('columns')?.split(delimiter) ?? [];
  for (const what of ['tags', 'deck', 'notetype', 'guid']) {
    const column = Number(said.get(`${what} column`));
    if (column >= 1 && column <= 256) names[column - 1] = what;
  }
  return { length, lines, delimiter, html: /^\s*true\s*$/iu.test(said.get('html') ?? ''), names: [...names] };
}
