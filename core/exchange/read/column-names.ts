import type { ColumnMeaning } from '#core/exchange/read/reading.ts';
import { squeeze } from '#core/glossary/normalise.ts';
import type { Language } from '#core/texts/language.ts';

/** What files call the languages, and what they call each thing said in one of them. */
const languageNames: Record<Language, readonly string[]> = {
  en: ['en', 'eng', 'english', 'enus', 'engb', '영어', '영문'],
  ko: ['ko', 'kor', 'kr', 'korean', 'kokr', '한국어', '국어', '국문', '한글'],
};

const bilingualMeanings = {
  term: { en: 'en', ko: 'ko' },
  admitted: { en: 'enAdmitted', ko: 'koAdmitted' },
  deprecated: { en: 'enDeprecated', ko: 'koDeprecated' },
  abbreviation: { en: 'enAbbreviations', ko: 'koAbbreviations' },
  definition: { en: 'definitionEn', ko: 'definitionKo' },
  note: { en: 'noteEn', ko: 'noteKo' },
} as const;
type BilingualMeaning = keyof typeof bilingualMeanings;

const bilingualNames: Record<BilingualMeaning, readonly string[]> = {
  term: words(
    'term preferred source target sourceterm targetterm translation front back 용어 원어 원문 번역 번역어 대역어 역어 표제어 단어 앞면 뒷면 표기 명칭 명',
  ),
  admitted: words(
    'admitted synonym synonyms variant variants alternative alternatives 동의어 유의어 이형 이표기 허용어',
  ),
  deprecated: words('deprecated forbidden avoid donotuse 금지어 비권장 비권장어 금지용어'),
  abbreviation: words('abbreviation abbreviations abbr acronym acronyms shortform 약어 약자 줄임말'),
  definition: words('definition definitions meaning description 정의 뜻 의미 설명 뜻풀이'),
  note: words('note notes comment comments remark remarks 비고 메모 참고 주석 노트'),
};

const plainNames: Partial<Record<ColumnMeaning, readonly string[]>> = {
  id: words('id termid conceptid entryid 식별자'),
  domain: words('domain domains subject subjectfield field category topic 분야 주제 분류 도메인 영역'),
  partOfSpeech: words('partofspeech pos wordclass 품사'),
  sessions: words('sessions session 세션'),
  speakers: words('speakers speaker 연사 발표자 연설자'),
  keptAll: words('kept'),
  kept: words('guid notetype deck tags tag 태그 status origin'),
};

/** What a column is by its name. `script`: the language its text is written in, for names that leave it open. */
export function meaningOfName(name: string, script: Language): ColumnMeaning | null {
  const key = squeeze(name);
  for (const meaning of Object.keys(plainNames) as ColumnMeaning[])
    if (plainNames[meaning]?.includes(key)) return meaning;
  const bilingual = bilingualOf(key);
  if (bilingual) return bilingualMeanings[bilingual][script];
  for (const language of ['en', 'ko'] as const)
    for (const rest of withoutLanguage(key, language)) {
      const said = rest === '' ? 'term' : bilingualOf(rest);
      if (said) return bilingualMeanings[said][language];
    }
  return null;
}

function bilingualOf(key: string): BilingualMeaning | null {
  const meanings = Object.keys(bilingualNames) as BilingualMeaning[];
  return meanings.find((meaning) => bilingualNames[meaning].includes(key)) ?? null;
}

/** "definitionen", "영어정의" without what names the language. */
function withoutLanguage(key: string, language: Language): string[] {
  return languageNames[language].flatMap((name) => [
    ...(key.startsWith(name) ? [key.slice(name.length)] : []),
    ...(key.endsWith(name) ? [key.slice(0, -name.length)] : []),
  ]);
}

function words(list: string): string[] {
  return list.split(' ');
}
