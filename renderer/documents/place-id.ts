/** The id of the element that shows the passage at a place of the document. */
export function placeId(place: string): string {
  return `passage-${place}`;
}
