export function addDocument(): number {
  return 1;
}
