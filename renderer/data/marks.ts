import { useQuery } from '@tanstack/react-query';
import type { TextMarks } from '#core/glossary/text-marks.ts';
import type { Marks } from '#core/texts/segment-schema.ts';
import { useClient } from './client.ts';
import { contentQuery } from './content.ts';

const none: TextMarks = {};

/** Of a text without terms of the event; own ones may be marked in it. */
export const unmarked: Marks = { en: [], ko: [] };

/** What is marked in slide notes and biographies, by place. No text waits for it: until the host has told, nothing is marked. */
export function useTextMarks(): TextMarks {
  return useQuery(contentQuery(useClient(), 'glossary.marks')).data?.marks ?? none;
}
