import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOfScript } from '#core/rehearsal/pace/language-of-script.ts';
import { scriptPace, spokenSeconds, unitsOf } from '#core/rehearsal/pace/pace.ts';
import { minutesToMilliseconds } from '#core/time/instant.ts';

const inMinutes = minutesToMilliseconds;

describe('the bands, to the word and the syllable', () => {
  it.each([
    ['en', 960, 'green'],
    ['en', 961, 'amber'],
    ['en', 1120, 'amber'],
    ['en', 1121, 'red'],
    ['ko', 2160, 'green'],
    ['ko', 2161, 'amber'],
    ['ko', 2720, 'amber'],
    ['ko', 2721, 'red'],
  ] as const)('%s, %i in 8 minutes: %s', (language, units, band) => {
    expect(scriptPace(units, language, inMinutes(8)).band).toBe(band);
  });

  it('tell how much to cut to be green, or how much there is room for', () => {
    expect(scriptPace(1045, 'en', inMinutes(8))).toEqual({ aMinute: 131, band: 'amber', cut: 85, room: 0 });
    expect(scriptPace(900, 'en', inMinutes(8))).toEqual({ aMinute: 113, band: 'green', cut: 0, room: 60 });
    expect(scriptPace(0, 'ko', inMinutes(3))).toEqual({ aMinute: 0, band: 'green', cut: 0, room: 810 });
  });
});

it('the length at a pace, in seconds, rounded up', () => {
  expect(spokenSeconds(920, 'en', 'green')).toBe(460);
  expect(spokenSeconds(920, 'en', 'amber')).toBe(395);
  expect(spokenSeconds(1, 'ko', 'green')).toBe(1);
  expect(spokenSeconds(0, 'ko', 'amber')).toBe(0);
});

it('foreign parts are turned into the unit of the script, 120 words for 270 syllables', () => {
  expect(unitsOf({ words: 100, syllables: 270 }, 'en')).toBe(220);
  expect(unitsOf({ words: 120, syllables: 100 }, 'ko')).toBe(370);
  expect(unitsOf({ words: 1, syllables: 1 }, 'en')).toBe(2);
});

it('band, pace, cut and length never contradict each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.constantFrom('en' as const, 'ko' as const),
      fc.integer({ min: 1, max: 7200 }),
      (units, language, seconds) => {
        const { aMinute, band, cut, room } = scriptPace(units, language, seconds * 1000);
        const [green, amber] = language === 'en' ? [120, 140] : [270, 340];
        const bandOf = aMinute <= green ? 'green' : aMinute <= amber ? 'amber' : 'red';
        expect(band).toBe(bandOf);
        expect(band === 'green').toBe(cut === 0);
        expect(Math.min(cut, room)).toBe(0);
        expect(scriptPace(units - cut, language, seconds * 1000).band).toBe('green');
        if (cut > 0) expect(scriptPace(units - cut + 1, language, seconds * 1000).band).not.toBe('green');
        else expect(scriptPace(units + room, language, seconds * 1000).band).toBe('green');
        expect(spokenSeconds(units, language, 'green') <= seconds).toBe(band === 'green');
        expect(spokenSeconds(units, language, 'amber') <= seconds).toBe(band !== 'red');
      },
    ),
  );
});

it.each([
  ['지방정부는 SDGs 이행의 주체이다', 'ko'],
  ['Local governments deliver the SDGs (지방정부)', 'en'],
  ['12:30 …', null],
  ['', null],
])('%s is in %s', (text, language) => {
  expect(languageOfScript(text)).toBe(language);
});
