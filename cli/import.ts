import { importDocument } from './import/import-document.ts';
import { importGlossary } from './import/import-glossary.ts';
import { exit, type Command, type Given } from './run.ts';

/** As what a file can be brought in: each reads it, tells of it and answers the exit code. */
const kinds: Record<string, (file: string, given: Given) => Promise<number>> = {
  glossary: importGlossary,
  script: importDocument('script'),
  deck: importDocument('deck'),
  aligned: importDocument('aligned'),
};

/** `briefing import`: what somebody made elsewhere becomes the user's own. */
export const importFile: Command = {
  usage: `import FILE [--as ${Object.keys(kinds).join('|')}] [--on-conflict mine|theirs|both] [--slot ID] [--language en|ko] [--dry-run] [--json] [--data DIR]`,
  arguments: 1,
  options: {
    as: { type: 'string', default: 'glossary' },
    'on-conflict': { type: 'string', default: 'mine' },
    slot: { type: 'string' },
    language: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
  async run(given) {
    const { positionals, options, words } = given;
    const [file] = positionals;
    const kind = String(options['as']);
    const bringIn = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (file === undefined || !bringIn) {
      const named = { kind, kinds: Object.keys(kinds).join(', ') };
      console.error(file === undefined ? words('cli:import.no-file') : words('cli:import.unknown-kind', named));
      return exit.usage;
    }
    return await bringIn(file, given);
  },
};
