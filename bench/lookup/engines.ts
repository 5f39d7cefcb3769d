import UFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import Database from 'better-sqlite3';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildLookupIndex, type LookupEntry } from '#core/glossary/lookup/lookup-index.ts';
import { lookupIn } from '#core/glossary/lookup/lookup.ts';
import type { GeneratedEntry } from './generate-entries.ts';

/** Answers with at most ten ids, best first. */
export type Answer = (query: string) => string[];

export interface Engine {
  name: string;
  build(entries: readonly GeneratedEntry[]): Answer;
}

const limit = 10;
const namesOf = ({ en, ko, enVariants, koVariants, abbr }: GeneratedEntry) => [
  en,
  ko,
  ...enVariants,
  ...koVariants,
  ...(abbr ? [abbr] : []),
];

type Kind = LookupEntry['names'][number]['kind'];
const named = (kind: Kind) => (text: string) => ({ text, kind });

export function lookupEntry(entry: GeneratedEntry): LookupEntry {
  return {
    id: entry.id,
    names: [
      ...[entry.en, entry.ko].map(named('preferred')),
      ...(entry.abbr ? [entry.abbr] : []).map(named('abbreviation')),
      ...[...entry.enVariants, ...entry.koVariants].map(named('admitted')),
    ],
  };
}

const briefing: Engine = {
  name: 'Briefing',
  build(entries) {
    const lookup = lookupIn(buildLookupIndex(entries.map(lookupEntry)));
    return (query) => lookup(query, { limit }).map((place) => entries[place]?.id ?? '');
  },
};

const miniSearch: Engine = {
  name: 'minisearch',
  build(entries) {
    const index = new MiniSearch<{ id: string; names: string }>({
      fields: ['names'],
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    index.addAll(entries.map((entry) => ({ id: entry.id, names: namesOf(entry).join(' ; ') })));
    return (query) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id));
  },
};

const fuse: Engine = {
  name: 'fuse.js',
  build(entries) {
    const index = new Fuse(
      entries.map((entry) => ({ id: entry.id, names: namesOf(entry) })),
      { keys: ['names'], threshold: 0.3, ignoreLocation: true },
    );
    return (query) => index.search(query, { limit }).map(({ item }) => item.id);
  },
};

const flexSearch: Engine = {
  name: 'flexsearch',
  build(entries) {
    const index = new FlexSearch.Index({ tokenize: 'full' });
    entries.forEach((entry, place) => index.add(place, namesOf(entry).join(' ')));
    return (query) => (index.search(query, { limit }) as number[]).map((place) => entries[place]?.id ?? '');
  },
};

const orama: Engine = {
  name: '@orama/orama',
  build(entries) {
    const database = create({ schema: { names: 'string' } as const });
    insertMultiple(
      database,
      entries.map((entry) => ({ id: entry.id, names: namesOf(entry).join(' ') })),
      5000,
    );
    return (query) => {
      const found = oramaSearch(database, { term: query, tolerance: 1, limit }) as { hits: { id: string }[] };
      return found.hits.map(({ id }) => id);
    };
  },
};

const uFuzzy: Engine = {
  name: '@leeoniya/ufuzzy',
  build(entries) {
    const haystack = entries.map((entry) => namesOf(entry).join(' '));
    const index = new UFuzzy({ unicode: true, intraMode: 1, interSplit: String.raw`[^\p{L}\d']+`, intraSplit: String.raw`\p{Ll}\p{Lu}`, intraBound: String.raw`\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}`, intraChars: String.raw`[\p{L}\d']`, intraContr: String.raw`'\p{L}{1,2}\b` }); // prettier-ignore
    return (query) => {
      const [places, info, order] = index.search(haystack, query, 1, 1000);
      const best = info && order ? order.map((at) => info.idx[at]) : (places ?? []);
      return best.slice(0, limit).map((place) => entries[place ?? -1]?.id ?? '');
    };
  },
};

function fts5(name: string, tokenizer: string, ask: (query: string) => string): Engine {
  return {
    name,
    build(entries) {
      const database = new Database(':memory:');
      database.exec(
        `create virtual table name using fts5 (id unindexed, names, tokenize = '${tokenizer}', prefix = '1 2 3')`,
      );
      const insert = database.prepare('insert into name (id, names) values (?, ?)');
      database.transaction(() => entries.forEach((entry) => insert.run(entry.id, namesOf(entry).join(' '))))();
      const select = database.prepare<[string], { id: string }>(
        `select id from name where names match ? order by rank limit ${limit}`,
      );
      return (query) => {
        const asked = ask(query);
        return asked === '' ? [] : select.all(asked).map(({ id }) => id);
      };
    },
  };
}

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;
const wordsOf = (query: string) => query.split(/[\s-]+/u).filter((word) => word !== '');

const plainIncludes: Engine = {
  name: 'includes',
  build(entries) {
    const names = entries.map((entry) => namesOf(entry).join('\n').toLowerCase());
    return (query) => {
      const asked = query.toLowerCase();
      const found: string[] = [];
      for (let place = 0; place < names.length && found.length < limit; place += 1) {
        if (names[place]?.includes(asked)) found.push(entries[place]?.id ?? '');
      }
      return found;
    };
  },
};

export const engines: readonly Engine[] = [
  briefing,
  miniSearch,
  fuse,
  flexSearch,
  orama,
  uFuzzy,
  fts5('FTS5 unicode61', 'unicode61 remove_diacritics 2', (query) =>
    wordsOf(query)
      .map((word) => `${quoted(word)}*`)
      .join(' '),
  ),
  fts5('FTS5 trigram', 'trigram', (query) => (query.length < 3 ? '' : wordsOf(query).map(quoted).join(' '))),
  plainIncludes,
];
