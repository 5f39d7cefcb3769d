import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildWebHost } from '../../scripts/build/build-hosts.ts';
import { root } from '../../scripts/build/targets.ts';

export interface EmptyPageHost {
  program: string;
  remove(): void;
}

/** The same loopback host over a page of one word: the least that a browser can call a first contentful paint. */
export async function buildEmptyPageHost(): Promise<EmptyPageHost> {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.cache/empty-page-'));
  await buildWebHost(folder);
  mkdirSync(path.join(folder, 'renderer'));
  writeFileSync(path.join(folder, 'renderer/index.html'), '<!doctype html><title>Empty</title><p>Empty</p>\n');
  return {
    program: path.join(folder, 'web/main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
