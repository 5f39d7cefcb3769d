/** One file of a content folder, as text. */
export interface SourceFile {
  /** Path within the folder, with forward slashes: "concept-note/en.md". */
  path: string;
  text: string;
}
