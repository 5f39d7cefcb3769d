/** The kinds of file that the app saves: extension -> media type. Apart from the schema, which windows need not load. */
export const fileKinds = {
  ics: 'text/calendar',
} as const;
export type FileKind = keyof typeof fileKinds;

/** The kind that a file's name says it is; null where it is none that the app saves. */
export function fileKindOf(name: string): FileKind | null {
  const [, extension = ''] = /\.([a-z]+)$/u.exec(name) ?? [];
  return Object.hasOwn(fileKinds, extension) ? (extension as FileKind) : null;
}
