import { defineConfig } from 'i18next-cli';

/** Which words the code uses, for `npm run check`: words in locales/ that nothing uses, and keys without words, are faults. */
export default defineConfig({
  locales: ['en', 'ko'],
  extract: {
    input: ['{renderer,backend,electron,web,cli,scripts}/**/*.{ts,tsx}'],
    ignore: ['**/*.d.ts', 'scripts/check-translations.ts', 'scripts/translations/**'],
    output: 'locales/{{language}}/{{namespace}}.json',
    defaultNS: 'app',
    useTranslationNames: ['useTranslation'],
    functions: ['t', '*.t', 'words', '*.words'],
    // Written by hand, in the order in which a reader wants them.
    sort: false,
    indentation: 2,
    extractFromComments: false,
    // Keys the code puts together from what it knows: an action, a role, the code of a problem or fault.
    preservePatterns: [
      'app:keys.*',
      'app:languages.*',
      'app:ownNames.*',
      'app:tools.*',
      'app:views.*',
      'app:zones.*',
      'booth:numbers.kind.*',
      'cli:*',
      'faults:*',
      'host:*',
      'lookup:kind.*',
      'lookup:origin.*',
      'lookup:partOfSpeech.*',
      'lookup:status.*',
      'menu:start.*',
      'numbers:kind.*',
      'problems:call.*',
      'problems:content-*',
      'problems:user-data-*',
      'run:refused.*',
      'settings:role.*',
      'settings:theme.*',
      'simulation:mode.*',
      'speakers:countries.*',
      'today:mark.*',
    ],
    removeUnusedKeys: true,
    primaryLanguage: 'en',
  },
});
