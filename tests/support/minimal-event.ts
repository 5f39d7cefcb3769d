import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '#core/content/compile/source-file.ts';

const files: Record<string, string> = {
  'event.yaml': `id: harbour-day
title: { en: Harbour Day, ko: 항만의 날 }
shortTitle: { en: Harbour Day, ko: 항만의 날 }
format: { en: On site, ko: 현장 행사 }
source: { en: The organisers' note., ko: 주최 측 자료. }
translation: { en: A working translation., ko: 작업용 번역. }
domains:
  - { id: harbours, title: { en: Harbours, ko: 항만 } }
`,
  'agenda.yaml': `timeZone: Pacific/Auckland
date: 2026-09-27
sessions:
  - id: morning
    title: { en: Morning, ko: 오전 }
    start: "09:00"
    end: "10:00"
    moderators: [ada-smith]
    slots:
      - { id: welcome, kind: remarks, title: { en: Welcome, ko: 인사말 }, minutes: 10, start: "09:00", speakers: [ada-smith] }
      - { id: talk, kind: presentation, title: { en: Talk, ko: 발표 }, minutes: 30, speakers: [ada-smith] }
`,
  'people.yaml': `people:
  - id: ada-smith
    printed: Ada Smith
    honorific: { en: Ms., ko: null }
    given: Ada
    family: Smith
    order: given-family
    korean: { text: 에이다 스미스, status: working }
    title: { en: Harbour Master, ko: 항만장 }
    bodies: [harbour-office]
`,
  'bodies.yaml': `bodies:
  - { id: harbour-office, name: { en: Harbour Office, ko: 항만청 }, country: NZ, koreanStatus: working }
`,
  'glossary.csv': `id,domain,part_of_speech,en,en_admitted,en_deprecated,en_abbreviations,ko,ko_admitted,ko_deprecated,ko_abbreviations,definition_en,definition_ko,note_en,note_ko,status,origin
harbour,harbours,noun,harbour,,,,항만,항구,,,A sheltered place for ships.,배가 머무는 곳.,,,confirmed,source
tide-gauge,harbours,noun,tide gauge,,,TG,검조소,,,,,,,,working,theme
`,
  'concept-note/en.md': `# Note

## Aims {#aims}

{#aims-1} The harbour opens.[^1]
{#aims-2} Two harbours follow.

I. {#aim-1} Keep it open;

## Footnotes {#footnotes}

[^1]: {#fn-1} Harbour Act.
`,
  'concept-note/ko.md': `# 자료

## 목적 {#aims}

{#aims-1} 항만이 문을 연다.[^1]

## 각주 {#footnotes}

[^1]: {#fn-1} 항만법.
`,
  'slides/talk.yaml': `slot: talk
title: { en: Talk, ko: 발표 }
slides:
  - id: one
    title: { en: One, ko: 하나 }
    seconds: 1800
    points:
      - { text: { en: It opens., ko: 문을 연다. }, from: [aims-1] }
    terms: [harbour]
`,
};

/** A small event that compiles, made up; `changes` replace a text in one of its files, or the whole file. */
export function minimalEvent(
  changes: Record<string, [from: string | RegExp, to: string] | string | null> = {},
): SourceFile[] {
  const changed = Object.entries(files).flatMap(([file, text]) => {
    const change = changes[file];
    if (change === null) return [];
    if (change === undefined) return [{ path: file, text }];
    if (typeof change === 'string') return [{ path: file, text: change }];
    const replaced = text.replace(change[0], change[1]);
    if (replaced === text) throw new Error(`${file} does not hold ${String(change[0])}.`);
    return [{ path: file, text: replaced }];
  });
  const added = Object.entries(changes).flatMap(([file, text]) =>
    file in files || typeof text !== 'string' ? [] : [{ path: file, text }],
  );
  return [...changed, ...added];
}

/** Writes an event's files into a folder, for what reads them from disk. */
export function writeEvent(folder: string, sources: readonly SourceFile[]): void {
  for (const { path: name, text } of sources) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
