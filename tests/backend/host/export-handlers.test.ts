import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportFormats } from '#core/files/export-choices.ts';
import { answerOf } from '../../support/answer-of.ts';
import { fetchFile, sendFile } from '../../support/send-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testHost } from '../../support/test-host.ts';

const glossary = 'en,ko,domain\nresident autonomy,주민자치,행정\nballot,투표용지,선거\n';

async function hostWithTerms() {
  const host = testHost({ now: () => Date.parse('2026-11-24T05:00:00Z') });
  const token = await sendFile(host, 'a.csv', glossary);
  await answerOf(host, 'imports.take', { token, as: 'glossary' });
  return host;
}

it.each(exportFormats.filter((format) => format !== 'md'))(
  'what goes out as %s comes in again as the same terms',
  async (format) => {
    const host = await hostWithTerms();
    const made = await answerOf(host, 'exports.terms', { scope: 'own', format });
    expect(made.name).toMatch(/^내-용어-2026-11-24\.[a-z]+$/u);
    const token = await sendFile(host, made.name, await fetchFile(host, made));
    const preview = await answerOf(host, 'imports.read', { token, as: 'glossary' });
    expect(preview).toMatchObject({ kind: 'glossary', same: 2, fresh: { count: 0 }, refused: { count: 0 } });
  },
);

it("the event's glossary goes out with what was noted on its terms", async () => {
  const host = await hostWithTerms();
  const { terms } = await answerOf(host, 'glossary.list', {});
  await answerOf(host, 'own.annotate', { id: terms[0]?.id ?? '', comment: '천천히 말할 것' });
  const of = async (scope: 'event' | 'all') =>
    (await fetchFile(host, await answerOf(host, 'exports.terms', { scope, format: 'csv' }))).toString('utf8');
  const event = await of('event');
  expect(event).toContain(terms[0]?.en.preferred);
  expect(event).toContain('천천히 말할 것');
  expect(event).not.toContain('주민자치');
  expect(await of('all')).toContain('주민자치');
});

it('what is shared is merged by a partner who has none of it, and by one who has all of it', async () => {
  const host = await hostWithTerms();
  const partner = testHost();
  const content = await fetchFile(host, await answerOf(host, 'exports.share', {}));
  const token = await sendFile(partner, 'a.briefing-share', content);
  const read = () => answerOf(partner, 'imports.read', { token, as: 'share' });
  expect(await read()).toMatchObject({ kind: 'share', fresh: 2, newer: 0, same: 0 });
  await answerOf(partner, 'imports.take', { token, as: 'share' });
  expect(await read()).toMatchObject({ fresh: 0, newer: 0, same: 2, conflicts: { count: 0 } });
});

it('a backup is previewed, restored, and everything is there again', async () => {
  const host = await hostWithTerms();
  const content = await fetchFile(host, await answerOf(host, 'exports.backup', {}));
  const other = testHost();
  const token = await sendFile(other, 'a.briefing-backup', content);
  const preview = await answerOf(other, 'imports.read', { token, as: 'backup' });
  expect(preview).toMatchObject({ kind: 'backup', counts: { ownTerms: 2 } });
  await answerOf(other, 'imports.take', { token, as: 'backup' });
  const { terms } = await answerOf(other, 'own.get', {});
  expect(terms.map(({ ko }) => ko.preferred).toSorted()).toEqual(['주민자치', '투표용지']);
});

it('nothing is taken in where there is no folder to keep it in', async () => {
  const dataFolder = `${temporaryFolder()}/data`;
  mkdirSync(`${dataFolder}/user.db`, { recursive: true });
  const host = testHost({ dataFolder });
  const token = await sendFile(host, 'a.csv', glossary);
  await expect(answerOf(host, 'imports.read', { token, as: 'glossary' })).rejects.toThrow('read-only');
});
