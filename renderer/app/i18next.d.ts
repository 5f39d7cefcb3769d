import type { words } from './words-en.ts';

/** English is what every key is checked against; that Korean has the same keys is checked by `npm run check`. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
  }
  interface ResourceNamespaceMap {
    app: (typeof words)['app'];
    backup: (typeof words)['backup'];
    booth: (typeof words)['booth'];
    calendar: (typeof words)['calendar'];
    clock: (typeof words)['clock'];
    cues: (typeof words)['cues'];
    documents: (typeof words)['documents'];
    event: (typeof words)['event'];
    exchange: (typeof words)['exchange'];
    files: (typeof words)['files'];
    lookup: (typeof words)['lookup'];
    note: (typeof words)['note'];
    numbers: (typeof words)['numbers'];
    own: (typeof words)['own'];
    problems: (typeof words)['problems'];
    rehearsal: (typeof words)['rehearsal'];
    run: (typeof words)['run'];
    settings: (typeof words)['settings'];
    sheets: (typeof words)['sheets'];
    simulation: (typeof words)['simulation'];
    slides: (typeof words)['slides'];
    speakers: (typeof words)['speakers'];
    study: (typeof words)['study'];
    today: (typeof words)['today'];
    windows: (typeof words)['windows'];
  }
}
