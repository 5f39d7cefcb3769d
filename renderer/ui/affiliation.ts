import type { Body, Person } from '#core/speakers/person-schema.ts';
import { textIn, type Language } from '#core/texts/bilingual.ts';

type BodyOf = (id: string) => Body | undefined;

/** What a person is and where, as their language's protocol says it: "Director, Bureau, Ministry"; "부처 국 국장". */
export function affiliation(person: Person, bodyOf: BodyOf, language: Language): string {
  const bodies = bodiesLine(person, bodyOf, language);
  const title = textIn(person.title, language).text;
  return language === 'ko' ? `${bodies} ${title}` : `${title}, ${bodies}`;
}

/** The bodies alone, each with those it is part of. */
export function bodiesLine(person: Person, bodyOf: BodyOf, language: Language): string {
  return person.bodies
    .map((id) => chainOf(id, bodyOf))
    .filter((chain) => chain.length > 0)
    .map((chain) => (language === 'ko' ? koreanChain(chain) : englishChain(chain)))
    .join(' · ');
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
