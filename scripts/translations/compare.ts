type Words = { [key: string]: string | Words };

/** What makes two languages' words for one feature differ: keys one lacks, and variables one forgets. */
export function differences(english: Words, korean: Words): string[] {
  const en = flat(english);
  const ko = flat(korean);
  return [
    ...[...groups(en)].filter((key) => !groups(ko).has(key)).map((key) => `${key} has no Korean`),
    ...[...groups(ko)].filter((key) => !groups(en).has(key)).map((key) => `${key} has no English`),
    ...[...en].flatMap(([key, text]) => {
      const other = ko.get(key) ?? ko.get(`${withoutPlural(key)}_other`);
      // "1 slot" need not name the count that "{{count}} slots" does.
      if (other === undefined || key.endsWith('_one')) return [];
      return variables(text) === variables(other)
        ? []
        : [`${key} fills in ${variables(text)} in English, ${variables(other)} in Korean`];
    }),
  ];
}

function groups(words: Map<string, string>): Set<string> {
  return new Set([...words.keys()].map(withoutPlural));
}

/** Keys by their path, "about.check". */
function flat(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

/** Korean has one plural form, English two: they are one key to its users. */
function withoutPlural(key: string): string {
  return key.replace(/_(?:one|other)$/u, '');
}

function variables(text: string): string {
  return (text.match(/\{\{[^}]+\}\}/gu) ?? []).toSorted().join(' ') || 'nothing';
}
