import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../support/glossary-file.ts';

const only = async (xml: string) => {
  const { rows, refused, format } = await readGlossary(xml);
  expect({ format, refused }).toEqual({ format: 'tbx', refused: [] });
  expect(rows).toHaveLength(1);
  return rows[0]?.row;
};

const expected = {
  id: 'c-1',
  en: { preferred: 'harbour', admitted: ['harbor'], deprecated: ['haven'], abbreviations: ['HBR'] },
  ko: { preferred: '항만', admitted: [], deprecated: [], abbreviations: [] },
  definition: { en: 'Where ships load.', ko: '배가 짐을 싣는 곳.' },
  note: { en: 'Not: haven.', ko: '' },
  domain: 'sea',
  partOfSpeech: 'noun',
  kept: { 'geographicalUsage (en)': 'UK', source: 'IHO', 'term (fr)': 'port' },
};

describe('TBX', () => {
  it('of 2019 is read with its categories as types (DCA)', async () => {
    expect(
      await only(`<?xml version="1.0"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed:3.0"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
<text><body><conceptEntry id="c-1"><descrip type="subjectField">sea</descrip><admin type="source">IHO</admin>
<langSec xml:lang="en-GB"><descripGrp><descrip type="definition">Where <hi>ships</hi> load.</descrip></descripGrp>
<termSec><term>harbour</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
<termNote type="geographicalUsage">UK</termNote><note>Not: haven.</note></termSec>
<termSec><term>HBR</term><termNote type="termType">acronym</termNote></termSec>
<termSec><term>harbor</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
<termSec><term>haven</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec>
<langSec xml:lang="fr"><termSec><term>port</term></termSec></langSec>
<langSec xml:lang="ko"><descripGrp><descrip type="definition">배가 짐을 싣는 곳.</descrip></descripGrp><termSec><term>항만</term></termSec></langSec>
</conceptEntry></body></text></tbx>`),
    ).toMatchObject(expected);
  });

  it('of 2019 is read with its categories as elements (DCT)', async () => {
    expect(
      await only(`<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed:3.0"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body><conceptEntry id="c-1"><min:subjectField>sea</min:subjectField><basic:source>IHO</basic:source>
<langSec xml:lang="en"><descripGrp><basic:definition>Where ships load.</basic:definition></descripGrp>
<termSec><term>harbour</term><min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
<basic:geographicalUsage>UK</basic:geographicalUsage><note>Not: haven.</note></termSec>
<termSec><term>harbor</term></termSec><termSec><term>haven</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><termNoteGrp><basic:termType>abbreviation</basic:termType></termNoteGrp><term>HBR</term></termSec></langSec>
<langSec xml:lang="fr"><termSec><term>port</term></termSec></langSec>
<langSec xml:lang="ko"><basic:definition>배가 짐을 싣는 곳.</basic:definition><termSec><term>항만</term></termSec></langSec>
</conceptEntry></body></text></tbx>`),
    ).toMatchObject(expected);
  });

  it('of 2008 (martif) is read, with a DTD that nobody fetches', async () => {
    expect(
      await only(`<?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc/></martifHeader><text><body>
<termEntry id="c-1"><descripGrp><descrip type="subjectField">sea</descrip></descripGrp><adminGrp><admin type="source">IHO</admin></adminGrp>
<langSet xml:lang="eng"><descripGrp><descrip type="definition">Where ships load.</descrip></descripGrp>
<ntig><termGrp><term>harbour</term><termNote type="partOfSpeech">noun</termNote><termNote type="geographicalUsage">UK</termNote></termGrp><note>Not: haven.</note></ntig>
<tig><term>harbor</term></tig><tig><term>haven</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></tig>
<tig><term>HBR</term><termNote type="termType">abbreviation</termNote></tig></langSet>
<langSet xml:lang="fr"><tig><term>port</term></tig></langSet>
<langSet xml:lang="ko-KR"><descrip type="definition">배가 짐을 싣는 곳.</descrip><tig><term>항만</term></tig></langSet></termEntry></body></text></martif>`),
    ).toMatchObject(expected);
  });

  it('as the old TBX-Min is read', async () => {
    expect(
      await only(`<TBX dialect="TBX-Min"><header><id>x</id><languages source="en" target="ko"/></header><body><entry id="c-1">
<subjectField>sea</subjectField><langGroup xml:lang="en"><termGroup><term>harbour</term><partOfSpeech>noun</partOfSpeech><termStatus>preferred</termStatus><customer>Port Authority</customer></termGroup>
<termGroup><term>haven</term><termStatus>obsolete</termStatus></termGroup></langGroup>
<langGroup xml:lang="ko"><termGroup><term>항만</term></termGroup></langGroup></entry></body></TBX>`),
    ).toMatchObject({
      id: 'c-1',
      en: { preferred: 'harbour', deprecated: ['haven'] },
      ko: { preferred: '항만' },
      domain: 'sea',
      partOfSpeech: 'noun',
      kept: { 'customer (en)': 'Port Authority' },
    });
  });

  it('names the concepts that have neither language and takes the others', async () => {
    const concept = (id: string, language: string) =>
      `\n<conceptEntry id="${id}"><langSec xml:lang="${language}"><termSec><term>x</term></termSec></langSec></conceptEntry>`;
    const reading = await readGlossary(
      `<tbx><text><body>${concept('Not a slug', 'en')}${concept('b', 'de')}</body></text></tbx>`,
    );
    expect(reading.refused).toEqual([{ line: 3, code: 'no-term', detail: '' }]);
    expect(reading.rows).toMatchObject([{ line: 2, row: { id: null, kept: { id: 'Not a slug' } } }]);
  });

  it.each([
    ['billion laughs', '<!DOCTYPE tbx [<!ENTITY l "ha"><!ENTITY m "&l;&l;">]>\n<tbx>&m;</tbx>', 'xml-subset', 1],
    ['another document', '<html><body/></html>', 'unknown-format', 1],
    ['no concept', '<tbx><text><body/></text></tbx>', 'no-terms', 0],
    ['half a million levels', `<tbx>${'<x>'.repeat(500_000)}`, 'xml-depth', 1],
    ['an end too soon', '<tbx>\n<text>\n<body>', 'xml-malformed', 3],
  ])('that is %s is refused, with its line', async (_, xml, code, line) => {
    await expect(readGlossary(xml)).rejects.toMatchObject({ code, line });
  });
});
