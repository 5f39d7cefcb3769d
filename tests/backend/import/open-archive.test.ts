import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveLimits, openArchive } from '#backend/import/open-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { zipOf, type ZipEntry } from '../../support/zip.ts';

const fileOf = (entries: readonly ZipEntry[] | Buffer): string => {
  const file = path.join(temporaryFolder(), 'made.zip');
  writeFileSync(file, Buffer.isBuffer(entries) ? entries : zipOf(entries));
  return file;
};
const opened = (entries: readonly ZipEntry[] | Buffer, limits: Partial<typeof archiveLimits> = {}) =>
  openArchive(fileOf(entries), { ...archiveLimits, ...limits });
const readFirst = async (entries: readonly ZipEntry[], limits: Partial<typeof archiveLimits> = {}) => {
  const archive = await opened(entries, limits);
  try {
    return await archive.bytes(archive.names[0] ?? '');
  } finally {
    archive.close();
  }
};

describe('An archive', () => {
  it('gives its files whole, packed and stored, and passes folders over', async () => {
    const archive = await opened([
      { name: 'word/' },
      { name: 'word/document.xml', data: '한국어'.repeat(50_000) },
      { name: '용어.txt', data: 'stored', stored: true },
    ]);
    expect(archive.names).toEqual(['word/document.xml', '용어.txt']);
    expect((await archive.bytes('word/document.xml')).toString()).toBe('한국어'.repeat(50_000));
    expect((await archive.bytes('용어.txt')).toString()).toBe('stored');
    expect(archive.has('word/')).toBe(false);
    await expect(archive.bytes('missing.xml')).rejects.toMatchObject({ code: 'archive-lacks', detail: 'missing.xml' });
    archive.close();
  });

  it.each([
    '/etc/passwd',
    '../up.txt',
    'a/../../up.txt',
    'C:/windows.txt',
    'a\\b.txt',
    'nul\0.txt',
    'a//b.txt',
    './a.txt',
    'CON',
    'a/nul.txt',
    'lpt1 .txt',
  ])('with an entry named %j is refused', async (name) => {
    await expect(opened([{ name, data: 'x' }])).rejects.toMatchObject({ code: 'archive-name' });
  });

  it.each([
    ['a.txt', 'a.txt'],
    ['a.txt', 'A.TXT'],
    ['caf\u00e9.txt', 'cafe\u0301.txt'],
    ['a.txt', 'a.txt.'],
    ['ﬁle.txt', 'file.txt'],
  ])('with entries %j and %j, which are one file to some system, is refused', async (first, second) => {
    await expect(opened([{ name: first }, { name: second }])).rejects.toMatchObject({ code: 'archive-duplicate' });
  });

  it('with a link, a locked entry or two names for one entry is refused', async () => {
    await expect(opened([{ name: 'link', data: '/etc', mode: 0o120777 }])).rejects.toMatchObject({
      code: 'archive-name',
    });
    await expect(opened([{ name: 'locked', flags: 1 }])).rejects.toMatchObject({ code: 'archive-encrypted' });
    await expect(opened([{ name: 'a', localName: 'b' }])).rejects.toMatchObject({ code: 'archive-malformed' });
  });

  it('whose entries share bytes is refused before anything is inflated', async () => {
    const shared = [
      { name: 'a', data: 'A'.repeat(9_000) },
      { name: 'b', data: 'B', offset: 0 },
    ];
    await expect(opened(shared)).rejects.toMatchObject({ code: 'archive-overlap' });
  });

  it('that is a bomb is refused by its claims', async () => {
    const bomb = [{ name: 'bomb', data: Buffer.alloc(20_000_000) }];
    await expect(opened(bomb)).rejects.toMatchObject({ code: 'archive-ratio', detail: 'bomb' });
    const large = [{ name: 'large', size: 60_000_000, data: 'x' }];
    await expect(opened(large)).rejects.toMatchObject({ code: 'archive-entry-too-large' });
    const many = Array.from({ length: 5 }, (_, at) => ({ name: `${at}`, size: 50, data: 'x' }));
    await expect(opened(many, { bytes: 200 })).rejects.toMatchObject({ code: 'archive-too-large' });
    await expect(opened(many, { entries: 4 })).rejects.toMatchObject({ code: 'archive-too-many-entries' });
  });

  it('that lies about a size or a checksum is refused as it comes out', async () => {
    const lie = [{ name: 'lie', size: 10, data: Buffer.alloc(30_000_000) }];
    await expect(readFirst(lie)).rejects.toMatchObject({ code: 'archive-malformed', detail: 'lie' });
    const spoilt = [{ name: 'spoilt', data: 'text', checksum: 1 }];
    await expect(readFirst(spoilt)).rejects.toMatchObject({ code: 'archive-checksum', detail: 'spoilt' });
  });

  it('counts the bytes that really come out, of all entries together', async () => {
    const archive = await opened([{ name: 'a', data: 'x'.repeat(90) }], { bytes: 100 });
    await archive.bytes('a');
    await expect(archive.bytes('a')).rejects.toMatchObject({ code: 'archive-too-large' });
    archive.close();
  });

  it('that is none, is cut short, or is not there is refused', async () => {
    await expect(opened(Buffer.from('PK but no archive'))).rejects.toMatchObject({ code: 'archive-malformed' });
    const whole = zipOf([{ name: 'a', data: 'x'.repeat(1_000), stored: true }]);
    await expect(opened(whole.subarray(500))).rejects.toMatchObject({ code: 'archive-malformed' });
    await expect(openArchive('/no/such.zip')).rejects.toMatchObject({ code: 'unreadable', detail: 'ENOENT' });
  });
});
