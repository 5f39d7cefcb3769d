/** An XML element as nested data: written out by `toXml`, so that nothing is ever joined into markup unescaped. */
export interface Element {
  name: string;
  attributes?: Record<string, string>;
  children?: readonly (Element | string)[];
}

/** Short for an element: `element('term', {}, 'e-government')`. */
export function element(name: string, attributes: Record<string, string>, ...children: (Element | string)[]): Element {
  return { name, attributes, children };
}

/** Writes an element, indented; an element that holds text stands on one line, so that no blank is added to the text. */
export function toXml({ name, attributes = {}, children = [] }: Element, depth = 0): string {
  const indent = '  '.repeat(depth);
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (children.length === 0) return `${indent}<${opening}/>\n`;
  if (children.some((child) => typeof child === 'string')) {
    const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : toXml(child).trim())).join('');
    return `${indent}<${opening}>${inner}</${name}>\n`;
  }
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : toXml(child, depth + 1)))
    .join('');
  return `${indent}<${opening}>\n${inner}${indent}</${name}>\n`;
}

/** Text as XML 1.0 may hold it: markup escaped, characters it forbids (controls, lone surrogates) replaced. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
