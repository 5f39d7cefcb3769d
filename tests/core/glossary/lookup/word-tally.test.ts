import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildLookupIndex } from '#core/glossary/lookup/lookup-index.ts';
import { readingOf } from '#core/glossary/lookup/query.ts';
import { findWord, WordTally } from '#core/glossary/lookup/word-tally.ts';

const word = fc.constantFrom('local', 'lo', 'gov', 'government', 'tax', 'a', '지방', '자치', '지');
const oneName = fc.array(word, { minLength: 1, maxLength: 4 });
const entry = fc.array(oneName, { minLength: 1, maxLength: 3 });

it('tells which names, and which entries in all their names, have all words, however often it counts', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      (entries, queries) => {
        const index = buildLookupIndex(
          entries.map((names, id) => ({
            id: String(id),
            names: names.map((words) => ({ text: words.join(' '), kind: 'preferred' as const })),
          })),
        );
        const tally = new WordTally(index);
        const allNames = entries.flatMap((names, of) => names.map((words) => ({ words, of })));
        for (const words of queries) {
          tally.count(words.map((typed) => findWord(index, [readingOf(typed).whole])));
          const has = (name: readonly string[], typed: string) => name.some((own) => own.startsWith(typed));
          allNames.forEach((one, at) => {
            const names = entries[one.of] ?? [];
            expect(tally.nameHasAll(at)).toBe(words.every((typed) => has(one.words, typed)));
            // Only an entry that is met by its first word is asked.
            if (has(one.words, words[0] ?? ''))
              expect(tally.entryHasAll(one.of)).toBe(words.every((typed) => names.some((each) => has(each, typed))));
          });
        }
      },
    ),
    { numRuns: 2000 },
  );
});
