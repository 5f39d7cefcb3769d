import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let output: Rolldown.RolldownOutput['output'];

beforeAll(async () => {
  const built = await build({
    root: path.join(root, 'renderer'),
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  });
  ({ output } = built as Rolldown.RolldownOutput);
});

const chunks = () => output.filter((file) => file.type === 'chunk');
const assets = () => output.filter((file) => file.type === 'asset');
const textOf = (extension: string) =>
  assets()
    .filter(({ fileName }) => fileName.endsWith(extension))
    .map(({ source }) => String(source));

describe('the built interface', () => {
  it('begins with at most 250 kB of script, compressed', () => {
    const byName = new Map(chunks().map((chunk) => [chunk.fileName, chunk]));
    const first = new Set<string>();
    const load = (name: string) => {
      if (first.has(name)) return;
      first.add(name);
      byName.get(name)?.imports.forEach(load);
    };
    const [page = ''] = textOf('.html');
    for (const [, name = ''] of page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/gu)) load(name);
    const bytes = [...first].reduce((sum, name) => sum + gzipSync(byName.get(name)?.code ?? '').byteLength, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(250 * 1024);
  });

  it('leaves the schemas to the hosts', () => {
    const modules = chunks().flatMap(({ moduleIds }) => moduleIds);
    expect(modules.some((id) => id.includes('/node_modules/react-dom/'))).toBe(true);
    expect(modules.filter((id) => id.includes('/node_modules/zod/'))).toEqual([]);
  });

  it('has every view but the first in a chunk of its own, and each language', () => {
    const lazy = chunks().flatMap(({ isDynamicEntry, name }) => (isDynamicEntry ? [name] : []));
    expect(lazy).toEqual(
      expect.arrayContaining([
        'lookup-view',
        'note-view',
        'speakers-view',
        'slides-view',
        'settings-view',
        'numbers-view',
        'sheet-view',
        'rehearsal-view',
        'loose-ends',
        'calendar-dialog',
        'words-en',
        'words-ko',
      ]),
    );
  });

  it('has nothing that the content security policy refuses', () => {
    const [page] = textOf('.html');
    expect(page).toContain('<script type="module"');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son[a-z]+=|\sstyle=/u);
    const styles = textOf('.css').join('\n');
    expect(styles).toContain('Pretendard Variable');
    expect(styles).not.toMatch(/url\(\s*["']?(?:data:|https?:|\/\/)/u);
  });

  it('brings its font along as files', () => {
    expect(assets().filter(({ fileName }) => fileName.endsWith('.woff2')).length).toBeGreaterThan(80);
  });
});
