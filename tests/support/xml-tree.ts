import { SaxesParser } from 'saxes';

export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
  parent: XmlNode | null;
}

/** Parses XML strictly: what is not well-formed throws. */
export function xmlTree(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '', parent: null };
  let open = root;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = {
      name,
      attributes: { ...attributes } as Record<string, string>,
      children: [],
      text: '',
      parent: open,
    };
    open.children.push(node);
    open = node;
  });
  parser.on('text', (text) => (open.text += text));
  parser.on('closetag', () => (open = open.parent ?? root));
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error('The XML has no element.');
  document.parent = null;
  return document;
}

/** A node and all below it. */
export function everyNode(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}
