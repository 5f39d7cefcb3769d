import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './build/targets.ts';
import { runCommand } from './run-command.ts';
import { differences } from './translations/compare.ts';

/** Both languages have the same words, and the code uses each of them and no other. */
const locales = path.join(root, 'locales');
const names = new Set(['en', 'ko'].flatMap((language) => readdirSync(path.join(locales, language))));
const faults = [...names].flatMap((name) =>
  differences(words('en', name), words('ko', name)).map((fault) => `locales/*/${name}: ${fault}`),
);
for (const fault of faults) console.error(fault);

const { code, output } = await runCommand('i18next-cli', ['extract', '--ci', '--dry-run', '--quiet'], 'collect');
if (code !== 0) console.error(`${output}\nThe words in locales/ and the keys in the code differ: see above.`);
process.exitCode = faults.length > 0 || code !== 0 ? 1 : 0;

function words(language: string, name: string): Parameters<typeof differences>[0] {
  try {
    return JSON.parse(readFileSync(path.join(locales, language, name), 'utf8')) as Parameters<typeof differences>[0];
  } catch {
    return {};
  }
}
