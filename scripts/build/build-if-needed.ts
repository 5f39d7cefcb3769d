import { renameSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { buildContent } from './build-content.ts';
import { isOutOfDate } from './is-out-of-date.ts';
import { dist, root, targets, type Target } from './targets.ts';

/** Builds what is missing or older than its sources. Throws `BuildFailed`, its message made for the user. */
export async function buildIfNeeded(say: (line: string) => void = () => {}): Promise<void> {
  for (const target of targets.filter(isOutOfDate)) {
    say(`Building ${target.name} …`);
    await make[target.name]();
    const now = new Date();
    utimesSync(path.join(root, target.output), now, now);
  }
}

// The bundlers take longer to load than a start may take: they are loaded only when there is something to build.
const make: Record<Target['name'], () => Promise<void>> = {
  content: async () => buildContent(),
  hosts: async () => {
    rmSync(path.join(root, 'dist/electron'), { recursive: true, force: true });
    rmSync(path.join(root, 'dist/web'), { recursive: true, force: true });
    await (await import('./build-hosts.ts')).buildHosts();
  },
  renderer: async () => {
    const { build } = await import('vite');
    const whole = path.join(dist, 'renderer');
    const unfinished = `${whole}.${process.pid}.new`;
    await build({
      configFile: path.join(root, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: unfinished, emptyOutDir: true },
    });
    // A host that is running keeps serving the interface until the new one is whole.
    rmSync(whole, { recursive: true, force: true });
    renameSync(unfinished, whole);
  },
};
