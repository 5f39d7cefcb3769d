/** Runs `work` when the window has nothing better to do; returns how to call it off. */
export function whenIdle(work: () => Promise<void>): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(() => void work(), 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(() => void work(), { timeout: 1000 });
  return () => cancelIdleCallback(handle);
}
