/** The lists that the box has beside it; an answer may stand in both. */
export type ListName = 'results' | 'pins';

export function listId(list: ListName): string {
  return `lookup-${list}`;
}

/** The id of an answer on the page, by its key. */
export function optionId(list: ListName, key: string): string {
  return `lookup-${list}-${key}`;
}
