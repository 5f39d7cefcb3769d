import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build/targets.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

/** Lints files planted in an empty tree under the project's own rules; answers what the linter printed. */
async function lintPlanted(files: Record<string, string>): Promise<{ code: number; output: string }> {
  const folder = temporaryFolder();
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return runCommand(bin('oxlint'), ['-c', path.join(folder, '.oxlintrc.json'), folder], 'collect');
}

const use = (from: string) => `import { thing } from '${from}';\nexport const used = thing;\n`;

describe('a layer that reaches where it must not is refused', () => {
  it.each([
    ['core', 'node:fs'],
    ['core', 'electron'],
    ['core', 'react'],
    ['core', 'better-sqlite3'],
    ['core', '#backend/host/create-host.ts'],
    ['core', '../renderer/app/keys.ts'],
    ['renderer', '#backend/host/create-host.ts'],
    ['renderer', 'node:path'],
    ['renderer', 'electron'],
    ['renderer', '../electron/window.ts'],
    ['backend', 'electron'],
    ['backend', '../web/server.ts'],
    ['backend', 'react'],
    ['electron', '../web/server.ts'],
    ['web', '../electron/window.ts'],
    ['web', 'electron'],
    ['cli', '../web/server.ts'],
  ])('%s -> %s', async (layer, from) => {
    const { code, output } = await lintPlanted({ [`${layer}/feature/planted.ts`]: use(from) });
    expect(output).toContain('no-restricted-imports');
    expect(code).not.toBe(0);
  });

  it.each([
    ['core', '#core/time/instant.ts'],
    ['backend', 'node:fs'],
    ['renderer', '#core/time/instant.ts'],
    ['electron', '#backend/host/create-host.ts'],
  ])('while %s -> %s is not', async (layer, from) => {
    const { code, output } = await lintPlanted({ [`${layer}/feature/planted.ts`]: use(from) });
    expect(output).not.toContain('no-restricted-imports');
    expect(code).toBe(0);
  });
});

it('an import cycle is refused', async () => {
  const { code, output } = await lintPlanted({
    'core/a.ts': `import { b } from './b.ts';\nexport const a = (): number => b();\n`,
    'core/b.ts': `import { a } from './a.ts';\nexport const b = (): number => a();\n`,
  });
  expect(output).toContain('no-cycle');
  expect(code).not.toBe(0);
});

describe('a layer knows the globals of its own host alone', () => {
  it.each([
    ['core', 'document.title'],
    ['core', 'process.env'],
    ['backend', 'document.title'],
    ['renderer', 'process.env'],
  ])('%s has no %s', async (layer, global) => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'planted.ts'), `export const planted: unknown = ${global};\n`);
    const config = {
      extends: path.join(root, layer, 'tsconfig.json'),
      compilerOptions: {
        rootDir: folder,
        composite: false,
        emitDeclarationOnly: false,
        noEmit: true,
        typeRoots: [path.join(root, 'node_modules/@types'), path.join(root, 'node_modules')],
      },
      include: [path.join(folder, 'planted.ts')],
      references: [],
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { code, output } = await runCommand(bin('tsc'), ['-p', folder], 'collect');
    expect(output).toMatch(/Cannot find name '(?:document|process)'/u);
    expect(code).not.toBe(0);
  });
});
