/** The kinds of file that the app saves: extension -> media type. Apart from the schema, which windows need not load. */
export const fileKinds = {
  ics: 'text/calendar',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  tbx: 'application/x-tbx',
  tmx: 'application/x-tmx',
  utx: 'text/tab-separated-values',
  txt: 'text/plain',
  md: 'text/markdown',
  'briefing-share': 'application/json',
  'briefing-backup': 'application/zip',
} as const;
export type FileKind = keyof typeof fileKinds;

/** The kind that a file's name says it is; null where it is none that the app saves. */
export function fileKindOf(name: string): FileKind | null {
  const [, extension = ''] = /\.([a-z-]+)$/u.exec(name) ?? [];
  return Object.hasOwn(fileKinds, extension) ? (extension as FileKind) : null;
}
