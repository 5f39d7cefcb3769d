import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedZone } from '#core/time/find-zones.ts';
import { zoneCity, zoneToday } from '#core/time/zone.ts';
import { languages } from '#core/texts/language.ts';
import { preloadWords } from '../app/words.ts';
import { placeOfZone } from '../clock/place-of-zone.ts';

/** Every zone that this browser knows, by the names of today. */
const zones = [...new Set([...Intl.supportedValuesOf('timeZone').map(zoneToday), 'UTC'])];

const atOnce = 8;

/**
 * The zones with the names people look for them by, in both languages: their cities, other cities that go by their time,
 * and their countries as the system knows them. The last take the system a while, and are there a moment later.
 */
export function useNamedZones(): readonly NamedZone[] {
  const { i18n: words } = useTranslation();
  const [named, setNamed] = useState(() => namedZones(words, false));
  useEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      await Promise.all(languages.map((language) => preloadWords(words, language)));
      if (!leaving.signal.aborted) setNamed(namedZones(words, false));
      await askSystem(leaving.signal);
      if (!leaving.signal.aborted) setNamed(namedZones(words, true));
    })();
    return () => leaving.abort();
  }, [words]);
  return named;
}

/** A few at a time, so that no frame is late. */
async function askSystem(leaving: AbortSignal): Promise<void> {
  for (let asked = 0; asked < zones.length && !leaving.aborted; asked += atOnce) {
    zones.slice(asked, asked + atOnce).forEach(systemNames);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function namedZones(words: i18n, withSystemNames: boolean): NamedZone[] {
  const known = languages.flatMap((language) => wordsOf(words, language));
  return zones.map((zone) => ({
    zone,
    names: [
      zoneCity(zone),
      zone,
      ...known.flatMap((names) => names[zone]?.split(', ') ?? []),
      ...(withSystemNames ? systemNames(zone) : []),
    ],
  }));
}

function systemNames(zone: string): string[] {
  return languages.map((language) => placeOfZone(zone, language));
}

type ZoneWords = Readonly<Record<string, string>>;

/** What the interface itself calls zones in a language; nothing while the words of that language are not there. */
function wordsOf(words: i18n, language: string): ZoneWords[] {
  const app = words.getResourceBundle(language, 'app') as { zones: ZoneWords } | undefined;
  const settings = words.getResourceBundle(language, 'settings') as { zones: { also: ZoneWords } } | undefined;
  return app && settings ? [app.zones, settings.zones.also] : [];
}
