import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '#backend/import/read-xml.ts';
import { element, toXml } from '#core/exchange/xml.ts';

async function told(bytes: Uint8Array | string, step = 7): Promise<string[]> {
  const whole = Buffer.from(bytes);
  const chunks = Array.from({ length: Math.ceil(whole.length / step) }, (_, at) =>
    whole.subarray(at * step, (at + 1) * step),
  );
  const events: string[] = [];
  await readXml(chunks, {
    open: ({ name, namespace, attributes }, line) =>
      events.push(`${line} <${namespace}|${name} ${JSON.stringify(attributes)}`),
    text: (text) => events.push(text),
    close: (name) => events.push(`</${name}`),
  });
  return events;
}

describe('XML from outside', () => {
  it('is told as it stands: elements, namespaces, text, the five entities', async () => {
    expect(
      await told('<a xmlns="urn:a" xmlns:b="urn:b">\n<b:c xml:lang="ko">&lt;한&#xAE00;&gt;<![CDATA[&x]]></b:c></a>'),
    ).toEqual([
      '1 <urn:a|a {"xmlns":"urn:a","xmlns:b":"urn:b"}',
      '\n',
      '2 <urn:b|c {"xml:lang":"ko"}',
      '<한글>',
      '&x',
      '</c',
      '</a',
    ]);
  });

  it('is read in the encoding of its mark or its declaration', async () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>한글</a>';
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(await told(little)).toContain('한글');
    expect(await told(Buffer.from(little).swap16(), 2)).toContain('한글');
    expect(await told(`\uFEFF${text}`)).toContain('한글');
    const korean = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="CP949"?><a>'),
      Buffer.from([0xc7, 0xd1, 0xb1, 0xdb]),
      Buffer.from('</a>'),
    ]);
    expect(await told(korean)).toContain('한글');
    await expect(told('<?xml version="1.0" encoding="no-such"?><a/>')).rejects.toMatchObject({ code: 'xml-encoding' });
    await expect(told(Buffer.concat([Buffer.from('<a>\n'), Buffer.from([0xff])]))).rejects.toMatchObject({
      code: 'encoding',
      line: 2,
    });
  });

  it('may name a DTD, which nobody fetches', async () => {
    expect(await told('<!DOCTYPE martif SYSTEM "http://localhost:1/TBX[1].dtd"><martif/>')).toHaveLength(2);
  });

  it.each([
    ['billion laughs', `<!DOCTYPE a [${'<!ENTITY l "&l;&l;">'.repeat(9)}]><a>&l;</a>`, 'xml-subset', 1],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>', 'xml-subset', 1],
    ['an entity of nobody', '<a>\n&x;</a>', 'xml-entity', 2],
    ['half a million elements deep', '<a>'.repeat(500_000), 'xml-depth', 1],
    [
      'half a million attributes',
      `<a ${Array.from({ length: 500_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
      'xml-attributes',
      1,
    ],
    ['an element left open', '<a>\n<b>\n', 'xml-malformed', 3],
    ['no XML at all', 'no XML', 'xml-malformed', 1],
    ['nothing', '', 'empty', 0],
  ])('that is %s is refused, with its line', async (_, text, code, line) => {
    await expect(told(text, 65_536)).rejects.toMatchObject({ code, line });
  });

  it('comes out as it was written, however it is cut into chunks', async () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `~${text.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')}`);
    await fc.assert(
      fc.asyncProperty(texts, texts, fc.integer({ min: 1, max: 40 }), async (value, text, step) => {
        const written = toXml(element('a', { value }, text));
        const events = await told(written, step);
        expect(JSON.parse(/\{.*\}/u.exec(events[0] ?? '')?.[0] ?? '')).toEqual({ value });
        expect(events.slice(1, events.indexOf('</a')).join('')).toBe(text);
      }),
    );
  });
});
