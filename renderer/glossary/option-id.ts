export const resultsId = 'lookup-results';

export function optionId(term: string): string {
  return `lookup-${term}`;
}
