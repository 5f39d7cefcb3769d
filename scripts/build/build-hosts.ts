import path from 'node:path';
import { rolldown, type InputOptions, type OutputOptions } from 'rolldown';
import { dist, root } from './targets.ts';

const external = ['electron', 'better-sqlite3', /^node:/u];

/** Bundles each host's entry files: one file to start, no TypeScript and no dependency but the native one left. */
export async function buildHosts(): Promise<void> {
  const entries = { main: path.join(root, 'electron/main.ts') };
  await bundle({ input: entries }, { dir: path.join(dist, 'electron'), format: 'esm' });
  await buildWorkers(path.join(dist, 'electron'));
  // A sandboxed preload can only be CommonJS.
  await bundle(
    { input: { preload: path.join(root, 'electron/preload.ts') } },
    { dir: path.join(dist, 'electron'), format: 'cjs', entryFileNames: '[name].cjs' },
  );
  await buildWebHost(dist);
}

/** The loopback host alone, under any folder that can see node_modules. */
export async function buildWebHost(folder: string): Promise<void> {
  await bundle({ input: { main: path.join(root, 'web/main.ts') } }, { dir: path.join(folder, 'web'), format: 'esm' });
  await buildWorkers(path.join(folder, 'web'));
}

/** Beside the host that starts them, each a file of its own. */
async function buildWorkers(folder: string): Promise<void> {
  const entries = { 'import-worker': path.join(root, 'backend/import/import-worker.ts') };
  await bundle({ input: entries }, { dir: folder, format: 'esm' });
}

async function bundle(input: InputOptions, output: OutputOptions): Promise<void> {
  const bundled = await rolldown({ ...input, platform: 'node', external, cwd: root });
  await bundled.write({ minify: false, sourcemap: false, codeSplitting: false, ...output });
  await bundled.close();
}
