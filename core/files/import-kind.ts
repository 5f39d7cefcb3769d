/** What a file may come in as. */
export const importKinds = ['glossary', 'script', 'deck', 'aligned', 'share', 'backup'] as const;
export type ImportKind = (typeof importKinds)[number];

const kindOfEnding: Readonly<Record<string, ImportKind>> = {
  csv: 'glossary',
  tsv: 'glossary',
  tab: 'glossary',
  xlsx: 'glossary',
  tbx: 'glossary',
  xml: 'glossary',
  utx: 'glossary',
  apkg: 'glossary',
  txt: 'script',
  md: 'script',
  docx: 'script',
  pptx: 'deck',
  tmx: 'aligned',
  'briefing-share': 'share',
  'briefing-backup': 'backup',
};

/** What a file most likely is, by how its name ends; its user may say otherwise. */
export function importKindOf(name: string): ImportKind {
  const [, ending = ''] = /\.([a-z-]+)$/u.exec(name.toLowerCase()) ?? [];
  return kindOfEnding[ending] ?? 'glossary';
}

/** The endings that a dialogue offers to open. */
export const importEndings = Object.keys(kindOfEnding);
