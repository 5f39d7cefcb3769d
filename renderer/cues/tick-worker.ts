/** Tells a window that a second has begun: the timers of a worker go on where those of a hidden page are held back. */
function tick(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  postMessage(null);
  setTimeout(tick, 1000 - (Date.now() % 1000));
}
tick();
