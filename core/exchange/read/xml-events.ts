/** An element that opened. */
export interface XmlElement {
  /** Its name without a prefix. */
  name: string;
  /** The namespace that its prefix stands for; empty where it has none. */
  namespace: string;
  /** By their names as written: "type", "xml:lang", "r:id". */
  attributes: Readonly<Record<string, string>>;
}

/** What is told of a document as it is read. Text comes in one or more pieces. */
export interface XmlEvents {
  open?(element: XmlElement, line: number): void;
  text?(text: string, line: number): void;
  close?(name: string, namespace: string, line: number): void;
}
