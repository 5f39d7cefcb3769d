import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyseDocument, type Known } from '#core/documents/analyse-document.ts';
import type { ScriptContent } from '#core/documents/document-schema.ts';
import { passagesOf } from '#core/documents/passages.ts';
import { squeeze } from '#core/glossary/normalise.ts';
import type { Language } from '#core/texts/language.ts';
import { compileFolder } from '#backend/content/compile-folder.ts';
import { term } from '../../support/term.ts';

const nothing: Known = { terms: [], names: [] };

function script(...texts: string[]): ScriptContent {
  return { kind: 'script', paragraphs: texts.map((text) => ({ kind: 'text', text })), refused: [], noticed: [] };
}

function proposed(content: ScriptContent, known: Known = nothing): string[] {
  const { candidates } = createAnalyseDocument(known)(content, { language: null, slotMinutes: null });
  return candidates.map(({ text, count }) => `${text} ${count}`);
}

describe('English candidates', () => {
  it('are noun phrases met more than once, by how often they are met times how long they are', () => {
    expect(
      proposed(
        script(
          'The urban heat island makes summers worse. We map each urban heat island with open sensors.',
          'An urban heat island needs shade; heat islands are mapped by sensors, and sensors are cheap.',
        ),
      ),
    ).toEqual(['urban heat island 3', 'heat island 4', 'sensors 3']);
  });

  it('are no terms of the glossary, no parts of them, and cut none in two', () => {
    const terms = [term('dt', { en: 'digital transformation strategy', ko: '디지털 전환 전략' })];
    const text = 'Digital transformation strategies, digital transformation and transformation strategies.';
    expect(proposed(script(text, text, text), { terms, names: [] })).toEqual([]);
  });

  it('may hold a known term and a word beside it', () => {
    const terms = [term('sc', { en: 'smart city', ko: '스마트시티' })];
    expect(proposed(script('A smart city dashboard. Our smart city dashboard.'), { terms, names: [] })).toEqual([
      'smart city dashboard 2',
    ]);
  });

  it('are names at their first mention, across small words, and acronyms; people the briefing knows are none', () => {
    const text = 'Today Ms. Alice Brown of the Ministry of the Interior presents the Busan Data Hub and KPIs.';
    expect(proposed(script(text), { terms: [], names: ['Alice Brown'] })).toEqual([
      'Busan Data Hub 1',
      'Ministry of the Interior 1',
      'KPIs 1',
    ]);
  });

  it('are not what every speech says', () => {
    const text =
      'Thank you very much. Many countries need new ways to work together in recent years, and it is important.';
    expect(proposed(script(text, text, text))).toEqual([]);
  });

  it('are not what a title puts in capitals', () => {
    expect(proposed(script('Thoughts About Better Government Services For Everyone'))).toEqual([]);
  });
});

describe('한국어 후보', () => {
  it('조사를 뗀 명사구이며, 길고 잦은 것이 먼저다', () => {
    expect(
      proposed(
        script(
          '탄소중립 이행계획을 수립합니다. 탄소중립 이행계획은 시의회가 심의합니다.',
          '시의회는 탄소중립 이행계획의 성과를 시의회에서 발표합니다.',
        ),
      ),
    ).toEqual(['탄소중립 이행계획 3', '시의회 3']);
  });

  it('조사처럼 끝나는 명사는 다른 데서 홀로 쓰이거나 다른 조사와 함께 쓰일 때만 나눈다', () => {
    expect(proposed(script('민주주의 원칙, 민주주의 원칙, 민주주의 원칙'))).toContain('민주주의 원칙 3');
    expect(proposed(script('탄소세의 도입, 탄소세를 도입, 탄소세는 도입'))).toContain('탄소세 3');
  });

  it('활용형과 부사, 인사말은 후보가 아니다', () => {
    const text = '존경하는 여러분, 감사합니다. 특히 이를 통해 더욱 강화하고 확대하여 제공할 수 있도록 노력하겠습니다.';
    expect(proposed(script(text, text, text))).toEqual([]);
  });

  it('용어집에 있는 말과 그 일부는 후보가 아니다', () => {
    const terms = [term('dt', { en: 'digital transformation', ko: '디지털 전환' })];
    const text = '디지털전환을 위한 디지털 전환의 전환을 말한다.';
    expect(proposed(script(text, text), { terms, names: [] })).toEqual([]);
  });
});

describe('On the concept note of the event', () => {
  const { content } = compileFolder('assets/forum');
  if (!content) throw new Error('The event has faults.');
  const { terms, people, bodies, conceptNote } = content;
  const names = [
    ...people.flatMap(({ printed, korean }) => [printed, korean.text]),
    ...bodies.flatMap(({ name }) => [name.en, name.ko ?? '']),
  ];
  const note = (language: Language) => {
    // As a delegate would hand it in: the file without the marks of this project's own.
    const text = readFileSync(`assets/forum/concept-note/${language}.md`, 'utf8');
    const plain = text.replaceAll(/\{#[^}]*\}|\[\^\d+\]:?/gu, '').replaceAll(/^#+ /gmu, '');
    return script(...plain.split('\n').filter((line) => line.trim() !== ''));
  };
  const candidates = (language: Language, known: Known) =>
    createAnalyseDocument(known)(note(language), { language, slotMinutes: null }).candidates.filter(
      (candidate) => candidate.language === language,
    );

  it('proposes next to nothing where the glossary has it all', () => {
    expect(conceptNote.sections.length).toBeGreaterThan(0);
    expect(candidates('en', { terms, names }).map(({ text }) => text)).toEqual(['GMT']);
    expect(candidates('ko', { terms, names }).map(({ text }) => text)).toEqual([]);
  });

  it.each(['en', 'ko'] as const)(
    'proposes in %s what a glossary lacks that has two terms of three, and little else',
    (language) => {
      const left = terms.filter((_, index) => index % 3 === 0);
      const found = candidates(language, { terms: terms.filter((_, index) => index % 3 !== 0), names });
      const lacking = left.flatMap((each) =>
        [each[language].preferred, ...each[language].admitted, ...each[language].abbreviations].map(squeeze),
      );
      const isUseful = (text: string) =>
        lacking.some(
          (designation) =>
            squeeze(text).includes(designation.replace(/s$/u, '')) ||
            designation.includes(squeeze(text).replace(/s$/u, '')),
        );
      const useful = found.filter(({ text }) => isUseful(text));
      expect(found.length).toBeGreaterThan(8);
      expect(useful.length / found.length, found.map(({ text }) => text).join(', ')).toBeGreaterThan(0.7);
    },
  );

  it('has none of the words that any text has among its first, without any glossary', () => {
    const first = (language: Language) =>
      candidates(language, nothing)
        .slice(0, 40)
        .map(({ text }) => text);
    expect(first('en')).toEqual(
      expect.arrayContaining(['digital transformation', 'post-COVID-19 era', 'public governance', 'UN DESA']),
    );
    expect(first('ko')).toEqual(
      expect.arrayContaining(['디지털 전환', '지방정부', '한국지방행정연구원', '공공 거버넌스']),
    );
    expect(first('en').filter((text) => /^(?:the|of|and|for|this|it)\b|\b(?:the|of|and|for|in)$/iu.test(text))).toEqual(
      [],
    );
    expect(first('ko').filter((text) => /(?:에서|으로|하는|하고|한다|있는|위한)$/u.test(text))).toEqual([]);
  });
});

describe('Whatever the text', () => {
  const letters = fc.stringMatching(/^[A-Za-z가-힣0-9 .,()\-·'\n&@:/{}\u200B한의를]{0,80}$/u);
  const texts = fc.array(
    fc.oneof(
      letters,
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'digital transformation of cities',
        '디지털 전환을 위한 지방정부의 전략',
        'UN',
        'e-government (EG)',
      ),
    ),
    { maxLength: 8 },
  );
  const known: Known = {
    terms: [term('city', { en: 'city', ko: '도시' }), term('dt', { en: 'digital transformation', ko: '디지털 전환' })],
    names: ['김일재'],
  };
  const analyse = createAnalyseDocument(known);

  it('never throws, and says the right place of all that it found', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const content = script(...given);
        const { candidates, marks, acronyms } = analyse(content, { language: null, slotMinutes: 8 });
        const textAt = new Map(passagesOf(content).map(({ place, text }) => [place, text]));
        for (const { text, place, start, end, count } of candidates) {
          const written = textAt.get(place)?.slice(start, end) ?? '';
          expect(squeeze(written).replace(/s$/u, '').slice(0, 3)).toBe(squeeze(text).replace(/s$/u, '').slice(0, 3));
          expect(written.trim()).toBe(written);
          expect(count).toBeGreaterThan(0);
          // Nothing that is proposed lies within, or cuts, what is known.
          for (const mark of marks[place] ?? []) {
            const apart = mark.end <= start || mark.start >= end;
            expect(apart || (mark.start >= start && mark.end <= end && mark.end - mark.start < end - start)).toBe(true);
          }
        }
        for (const { acronym, place, start, end } of acronyms)
          expect(textAt.get(place)?.slice(start, end)).toBe(acronym);
        const ranks = candidates.map(({ text, language }) => `${language} ${text}`);
        expect(new Set(ranks).size).toBe(ranks.length);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time that grows with the text, not with its square', () => {
    const time = (text: string) => {
      const started = performance.now();
      analyse(script(text), { language: null, slotMinutes: null });
      return performance.now() - started;
    };
    for (const unit of ['1', 'A', '&', 'a-', '가', '가의 ', 'The City of ', '1,', "a'", '(A', '. ', 'A '])
      expect(time(unit.repeat(60_000 / unit.length)), unit).toBeLessThan(2_000);
  });
});
