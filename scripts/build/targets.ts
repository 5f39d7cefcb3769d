import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const dist = path.join(root, 'dist');

/** One thing the build makes, and what it is made from: older than its newest source means out of date. */
export interface Target {
  name: 'renderer' | 'hosts' | 'content';
  output: string;
  sources: string[];
}

const always = ['package.json', 'package-lock.json', 'scripts/build'];

export const targets: readonly Target[] = [
  { name: 'content', output: 'dist/content.db', sources: ['assets/forum', 'core', 'backend/content', ...always] },
  {
    name: 'hosts',
    output: 'dist/web/main.js',
    sources: ['core', 'backend', 'electron', 'web', 'locales', ...always],
  },
  {
    name: 'renderer',
    output: 'dist/renderer/index.html',
    sources: ['core', 'renderer', 'locales', 'assets/icons', 'vite.config.ts', ...always],
  },
];
