/** So long after the start that windows are on screen, and nobody waits for the copy. */
const afterStartMs = 10_000;

/** Lets a backup be made some time after the start, and then looked after once an hour, for whoever lets the app run for days. */
export function scheduleBackups(make: () => void): { stop: () => void } {
  let timer = setTimeout(next, afterStartMs);
  function next(): void {
    timer = setTimeout(next, 3_600_000).unref();
    make();
  }
  timer.unref();
  return { stop: () => clearTimeout(timer) };
}
