import { describe, expect, it } from 'vitest';
import { annotationOf, noAnnotation } from '#core/own/annotation.ts';
import { setFields } from '#core/own/set-fields.ts';
import { seenOf, standingOf } from '#core/own/standing.ts';
import { term } from '../../support/term.ts';

const stamp = { at: 1, by: 'here' };
const county = { ...term('county', { en: 'county', ko: '군', koAdmitted: ['고을', '군청'] }), definition: null };

describe('an annotation', () => {
  it('is what its record says', () => {
    const fields = setFields({}, { comment: 'slowly', sessions: ['session-1'], seen: seenOf(county) }, stamp);
    expect(annotationOf({ id: 'county', fields })).toEqual({
      id: 'county',
      comment: 'slowly',
      hidden: false,
      sessions: ['session-1'],
      speakers: [],
      seen: seenOf(county),
    });
  });

  it('is none once it says nothing', () => {
    const fields = setFields({}, { comment: 'slowly', hidden: true, seen: seenOf(county) }, stamp);
    expect(annotationOf({ id: 'county', fields: setFields(fields, noAnnotation, { ...stamp, at: 2 }) })).toBeNull();
    expect(annotationOf({ id: 'county', fields: {} })).toBeNull();
  });

  it('is read though a field holds what it cannot', () => {
    const fields = setFields({}, { comment: 'slowly', hidden: 'yes', speakers: 7, seen: { en: 'county' } }, stamp);
    expect(annotationOf({ id: 'county', fields })).toMatchObject({ hidden: false, speakers: [], seen: null });
  });
});

describe('an annotated term', () => {
  const seen = seenOf(county);

  it('is the same though its variants are written in another order', () => {
    const { ko } = county;
    const now = { ...county, ko: { ...ko, admitted: ko.admitted.toReversed() }, status: 'confirmed' as const };
    expect(standingOf({ seen }, now)).toEqual({ is: 'same' });
  });

  it('is changed where its designations or its definition are: each said as it was and is', () => {
    const now = {
      ...county,
      ko: { ...county.ko, preferred: '카운티' },
      definition: { en: 'A part of a state.', ko: null },
    };
    expect(standingOf({ seen }, now)).toEqual({
      is: 'changed',
      changes: [
        { aspect: 'definition', language: 'en', before: [], now: ['A part of a state.'] },
        { aspect: 'preferred', language: 'ko', before: ['군'], now: ['카운티'] },
      ],
    });
  });

  it('is dropped where the event has it no more', () => {
    expect(standingOf({ seen }, undefined)).toEqual({ is: 'dropped', was: seen });
  });

  it('is taken for the same where it is not known how it was', () => {
    expect(standingOf({ seen: null }, county)).toEqual({ is: 'same' });
  });
});
