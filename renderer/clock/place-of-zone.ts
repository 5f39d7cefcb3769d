const places = new Map<string, string>();

/** What the system calls a zone in a language, by its city or its country: "스위스 시간". */
export function placeOfZone(zone: string, language: string): string {
  const key = `${language} ${zone}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(0);
  const place = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  places.set(key, place);
  return place;
}
