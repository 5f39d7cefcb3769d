import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#core/content/compile/compile.ts';
import { readField, toCsv } from '#core/exchange/csv.ts';
import { toMarkdown } from '#core/exchange/markdown.ts';
import { toTbx } from '#core/exchange/tbx.ts';
import { toTmx } from '#core/exchange/tmx.ts';
import { glossaryColumns, termOfRow, type GlossaryRow } from '#core/glossary/glossary-columns.ts';
import { termSchema } from '#core/glossary/term-schema.ts';
import { minimalEvent } from '../../support/minimal-event.ts';
import { term } from '../../support/term.ts';
import { everyNode, xmlTree, type XmlNode } from '../../support/xml-tree.ts';

const { content } = compile(minimalEvent());
if (!content) throw new Error('The minimal event does not compile.');

/** Any text, the awkward kinds often. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    'a & b < c > "d"',
    ']]>',
    '\uD800',
    '\u0000\u0007',
    '=1+1',
    '@x',
    '＝A1',
    "'=x",
    'a, "b"',
    'two\r\nlines',
    ' blank ',
    '지방정부',
  ),
);

describe('TMX 1.4b', () => {
  // The content model and the required attributes of tmx14.dtd, for the elements written here.
  const rules: Record<string, { children: string[]; required: string[]; allowed: string[] }> = {
    tmx: { children: ['header', 'body'], required: ['version'], allowed: ['version'] },
    header: {
      children: [],
      required: ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
      allowed: ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
    },
    body: { children: ['tu'], required: [], allowed: [] },
    tu: { children: ['tuv'], required: [], allowed: ['tuid'] },
    tuv: { children: ['seg'], required: ['xml:lang'], allowed: ['xml:lang'] },
    seg: { children: [], required: [], allowed: [] },
  };

  function holdsToTheDtd(tmx: string): XmlNode {
    expect(tmx).toContain('<!DOCTYPE tmx SYSTEM "tmx14.dtd">');
    const root = xmlTree(tmx.replace(/<!DOCTYPE[^>]*>/u, ''));
    for (const { name, attributes, children } of everyNode(root)) {
      const rule = rules[name];
      expect(rule, name).toBeDefined();
      for (const child of children) expect(rule?.children).toContain(child.name);
      for (const required of rule?.required ?? []) expect(Object.keys(attributes)).toContain(required);
      for (const attribute of Object.keys(attributes)) expect(rule?.allowed).toContain(attribute);
    }
    expect(root.children.map(({ name }) => name)).toEqual(['header', 'body']);
    return root;
  }

  it('keeps to its DTD and pairs each translated segment under its id', () => {
    const root = holdsToTheDtd(toTmx(content.conceptNote, '1.0.0'));
    const units = everyNode(root).filter(({ name }) => name === 'tu');
    expect(units.map(({ attributes }) => attributes['tuid'])).toEqual(['aims', 'aims-1', 'footnotes', 'fn-1']);
    const [, first] = units;
    expect(first?.children.map((variant) => [variant.attributes['xml:lang'], variant.children[0]?.text])).toEqual([
      ['en', 'The harbour opens.'],
      ['ko', '항만이 문을 연다.'],
    ]);
  });

  it('is well-formed whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (en, ko) => {
        const [section] = content.conceptNote.sections;
        const [segment] = section?.segments ?? [];
        if (!section || !segment) throw new Error('The minimal event has no segment.');
        holdsToTheDtd(
          toTmx(
            { ...content.conceptNote, sections: [{ ...section, segments: [{ ...segment, text: { en, ko } }] }] },
            '1',
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('TBX-Basic', () => {
  const permitted: Record<string, { parents: string[]; values?: string[] }> = {
    subjectField: { parents: ['conceptEntry'] },
    definition: { parents: ['descripGrp'] },
    context: { parents: ['termSec'] },
    administrativeStatus: {
      parents: ['termSec'],
      values: ['preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts'],
    },
    partOfSpeech: { parents: ['termSec'], values: ['adjective', 'noun', 'other', 'verb', 'adverb'] },
    termType: {
      parents: ['termSec'],
      values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
    },
  };

  // The rules of the dialect's published Schematron (TBX-Basic, DCA) for what is written here.
  function holdsToTheDialect(tbx: string): XmlNode {
    const root = xmlTree(tbx);
    expect(root.attributes).toEqual({
      style: 'dca',
      type: 'TBX-Basic',
      'xml:lang': 'en',
      xmlns: 'urn:iso:std:iso:30042:ed:3.0',
    });
    for (const { name, attributes, parent, text, children } of everyNode(root)) {
      const type = attributes['type'];
      if (type !== undefined && name !== 'tbx') {
        expect(Object.keys(permitted)).toContain(type);
        expect(permitted[type]?.parents).toContain(parent?.name);
        if (permitted[type]?.values) expect(permitted[type].values).toContain(text);
      }
      if (name === 'descripGrp') expect(parent?.name).toBe('langSec');
      if (name === 'termSec') expect(children[0]?.name).toBe('term');
      if (name === 'langSec') expect(children.at(-1)?.name).toBe('termSec');
    }
    return root;
  }

  it('keeps to its dialect, with the first sentence of each language as context', () => {
    const root = holdsToTheDialect(toTbx(content));
    const entries = everyNode(root).filter(({ name }) => name === 'conceptEntry');
    expect(entries.map(({ attributes }) => attributes['id'])).toEqual(['harbour', 'tide-gauge']);
    const contexts = everyNode(root).filter(({ attributes }) => attributes['type'] === 'context');
    expect(contexts.map(({ text }) => text)).toEqual(['The harbour opens.', '항만이 문을 연다.']);
  });

  it('is well-formed whatever the terms', () => {
    fc.assert(
      fc.property(anyText, anyText, (en, ko) => {
        holdsToTheDialect(toTbx({ ...content, terms: [term('any', { en, ko, koAdmitted: [en] })], occurrences: [] }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('CSV', () => {
  const read = (csv: string) =>
    (parse(csv, { bom: true, columns: true }) as GlossaryRow[]).map((row) =>
      termSchema.parse(
        termOfRow(
          Object.fromEntries(Object.entries(row).map(([column, text]) => [column, readField(text)])) as GlossaryRow,
        ),
      ),
    );

  it('begins with the mark by which Korean Excel knows UTF-8, and with the columns', () => {
    expect(toCsv(content.terms).startsWith(`\uFEFF${glossaryColumns.join(',')}\r\n`)).toBe(true);
  });

  it('reads back as it was', () => {
    expect(read(toCsv(content.terms))).toEqual(content.terms);
  });

  // A file in UTF-8 cannot hold half a surrogate pair.
  const storable = anyText.filter((text) => text.isWellFormed());

  it('reads back whatever it holds, and holds nothing a spreadsheet would run', () => {
    fc.assert(
      fc.property(storable, storable, (en, ko) => {
        const terms = [term('any', { en, ko })];
        const csv = toCsv(terms);
        expect(read(csv)).toEqual(terms);
        for (const row of parse(csv, { bom: true }) as string[][])
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Markdown', () => {
  it('sets the languages side by side', () => {
    const markdown = toMarkdown(content);
    expect(markdown).toContain('| The harbour opens. | 항만이 문을 연다. |');
    expect(markdown).toContain('| Two harbours follow. |  |');
    expect(markdown).toContain('| harbour | 항만 |');
  });

  it('lets no text become markup', () => {
    const markdown = toMarkdown({ ...content, terms: [term('any', { en: 'a|b <img> *c*', ko: '[다](x)' })] });
    expect(markdown).toContain(String.raw`| a\|b \<img\> \*c\* | \[다\](x) |`);
  });
});
