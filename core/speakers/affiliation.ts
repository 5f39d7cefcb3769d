import type { Body, Person } from '#core/speakers/person-schema.ts';
import type { Language } from '#core/texts/language.ts';
import { textIn } from '#core/texts/text-in.ts';

type BodyOf = (id: string) => Body | undefined;

/**
 * What a person is and where, as their language's protocol says it: "Director, Bureau, Ministry"; "부처 국 국장".
 * Where somebody holds as many titles as they have bodies ("Head; Lecturer", "센터장 겸 강사"), each stands with its own.
 */
export function affiliation(person: Person, bodyOf: BodyOf, language: Language): string {
  const title = textIn(person.title, language).text;
  const titles = title.split(/; | 겸 /u);
  const bodies = person.bodies.map((id) => bodyLine(id, bodyOf, language)).filter((line) => line !== '');
  if (titles.length !== bodies.length) return joined(title, bodies.join(' · '), language);
  return bodies
    .map((body, index) => joined(titles[index] ?? '', body, language))
    .join(language === 'ko' ? ' · ' : '; ');
}

function joined(title: string, bodies: string, language: Language): string {
  return language === 'ko' ? `${bodies} ${title}` : `${title}, ${bodies}`;
}

/** A body with those it is part of. */
export function bodyLine(id: string, bodyOf: BodyOf, language: Language): string {
  const chain = chainOf(id, bodyOf);
  return language === 'ko' ? koreanChain(chain) : englishChain(chain);
}

/** The body and what it is part of, smallest first. */
function chainOf(id: string, bodyOf: BodyOf): Body[] {
  const body = bodyOf(id);
  if (!body) return [];
  return body.parent === undefined ? [body] : [body, ...chainOf(body.parent, bodyOf)];
}

/** English goes from small to large and shortens what comes after: "Digital Government Branch, DPIDG/UN DESA". */
function englishChain([body, ...parents]: Body[]): string {
  if (!body) return '';
  const own = body.abbreviation === undefined ? body.name.en : `${body.name.en} (${body.abbreviation})`;
  const short = withoutImplied(parents.map(({ abbreviation, name }) => abbreviation ?? name.en));
  return short.length === 0 ? own : `${own}, ${short.join('/')}`;
}

/** Korean goes from large to small, in full: "유엔 경제사회처 공공제도·디지털정부국 디지털정부과". */
function koreanChain(chain: Body[]): string {
  const names = chain.map(({ name }) => textIn(name, 'ko').text);
  return withoutImplied(names).toReversed().join(' ');
}

/** Leaves out a parent that its child's name begins with: "UN" after "UN DESA". */
function withoutImplied(names: string[]): string[] {
  return names.filter((name, index) => index === 0 || !names[index - 1]?.startsWith(name));
}
