import { runCommand } from './run-command.ts';

/** Everything that must be so before a commit; each is a command that can be run on its own. */
const checks: Record<string, string[]> = {
  format: ['oxfmt', '--check'],
  lint: ['oxlint', '--deny-warnings'],
  types: ['tsc', '-b'],
  unused: ['knip'],
  translations: ['node', 'scripts/check-translations.ts'],
};

const started = performance.now();
const results = await Promise.all(
  Object.entries(checks).map(async ([name, [command = '', ...parameters]]) => {
    const { code, output } = await runCommand(command, parameters, 'collect');
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    return { name, code, output };
  }),
);
for (const { name, output } of results.filter(({ code }) => code !== 0)) console.error(`\n── ${name}\n${output}`);
console.log(`Checked in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
