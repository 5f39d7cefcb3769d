import { describe, expect, it } from 'vitest';
import type { Output } from '#core/api/contract.ts';
import type { GlossaryPreview } from '#core/api/imports-contract.ts';
import { answerOf } from '../../support/answer-of.ts';
import { sendFile } from '../../support/send-file.ts';
import { testHost } from '../../support/test-host.ts';

const glossary = 'English,한국어,비고\r\nresident autonomy,주민자치,\r\n=cmd,수식,"계산하지 않음"\r\n';

async function readGlossary(host: ReturnType<typeof testHost>, token: string): Promise<GlossaryPreview> {
  const preview = await answerOf(host, 'imports.read', { token, as: 'glossary' });
  if (preview.kind !== 'glossary') throw new Error(preview.kind === 'refused' ? preview.code : preview.kind);
  return preview;
}
const ownNames = ({ terms }: Output<'own.get'>) => terms.map(({ ko }) => ko.preferred).toSorted();

describe('a glossary that comes in', () => {
  it('is looked at first, taken in one change, and taken back by one undo', async () => {
    const host = testHost();
    const token = await sendFile(host, '용어집.csv', glossary);
    const preview = await readGlossary(host, token);
    expect(preview).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter: ',', header: true, same: 0 });
    expect(preview.columns?.map(({ name, meaning }) => [name, meaning])).toEqual(
      [
        ['English', 'en'],
        ['한국어', 'ko'],
        ['비고', 'noteEn'],
      ].map(([name, meaning]) => [name, meaning === 'noteEn' ? expect.stringMatching(/^note/u) : meaning]),
    );
    expect(preview.fresh).toEqual({
      count: 2,
      first: [
        { line: 2, en: 'resident autonomy', ko: '주민자치' },
        { line: 3, en: '=cmd', ko: '수식' },
      ],
    });
    expect(preview.warned.first).toEqual([{ line: 3, what: 'formula' }]);
    expect(ownNames(await answerOf(host, 'own.get', {}))).toEqual([]);

    expect(await answerOf(host, 'imports.take', { token, as: 'glossary' })).toEqual({ written: 2, document: null });
    expect(ownNames(await answerOf(host, 'own.get', {}))).toEqual(['수식', '주민자치']);
    expect(await readGlossary(host, token)).toMatchObject({ same: 2, fresh: { count: 0 } });

    await answerOf(host, 'own.undo', {});
    expect(ownNames(await answerOf(host, 'own.get', {}))).toEqual([]);
  });

  it('says field by field what differs, and each field follows its rule', async () => {
    const host = testHost();
    const first = await sendFile(host, 'a.csv', 'en,ko,note_ko,domain\ncounty,군,옛 메모,행정\n');
    await answerOf(host, 'imports.take', { token: first, as: 'glossary' });
    const second = await sendFile(host, 'b.csv', 'en,ko,note_ko,domain,en_abbreviations\ncounty,군,새 메모,자치,Co.\n');
    const preview = await readGlossary(host, second);
    expect(preview.differing).toEqual([
      { name: 'noteKo', count: 1 },
      { name: 'domain', count: 1 },
    ]);
    expect(preview.changed.first[0]?.fields).toContainEqual({ name: 'noteKo', mine: '옛 메모', theirs: '새 메모' });
    await answerOf(host, 'imports.take', { token: second, as: 'glossary', rules: { noteKo: 'both', domain: 'mine' } });
    const { terms } = await answerOf(host, 'own.get', {});
    expect(terms).toMatchObject([
      { note: { ko: '옛 메모\n새 메모' }, domain: '행정', en: { preferred: 'county', abbreviations: ['Co.'] } },
    ]);
  });

  it('is read anew as its user says what its columns mean', async () => {
    const host = testHost();
    const token = await sendFile(host, 'a.csv', 'county,군\ncity,시\n');
    const mapping = { meanings: ['noteEn', 'ko'] as ('noteEn' | 'ko')[], header: false };
    const preview = await answerOf(host, 'imports.read', { token, as: 'glossary', mapping });
    expect(preview).toMatchObject({
      fresh: {
        first: [
          { en: '', ko: '군' },
          { en: '', ko: '시' },
        ],
      },
    });
  });

  it('that cannot be read is refused with its line, and changes nothing', async () => {
    const host = testHost();
    const token = await sendFile(host, 'a.csv', 'en,ko\ncounty,"군\n');
    expect(await answerOf(host, 'imports.read', { token, as: 'glossary' })).toEqual({
      kind: 'refused',
      code: 'quote-unclosed',
      line: 2,
      detail: '',
    });
    await expect(answerOf(host, 'imports.take', { token, as: 'glossary' })).rejects.toThrow('file-refused');
    expect(await answerOf(host, 'app.info', {})).toHaveProperty('version');
  });

  it('can be called off while it is read', async () => {
    const host = testHost();
    const rows = Array.from({ length: 60_000 }, (_, at) => `term ${at},용어 ${at}`);
    const token = await sendFile(host, 'a.csv', ['en,ko', ...rows].join('\n'));
    const reading = answerOf(host, 'imports.read', { token, as: 'glossary' });
    await answerOf(host, 'imports.cancel', { token });
    await expect(reading).rejects.toThrow('called-off');
  });

  it('tells how far it is', async () => {
    const host = testHost();
    const shares: number[] = [];
    host.subscribe((name, payload) => {
      if (name === 'imports.progress') shares.push((payload as { share: number }).share);
    });
    const rows = Array.from({ length: 20_000 }, (_, at) => `term ${at},용어 ${at}`);
    const token = await sendFile(host, 'a.csv', ['en,ko', ...rows].join('\n'));
    await answerOf(host, 'imports.read', { token, as: 'glossary' });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
