const lookMilliseconds = 500;

/**
 * Ends this process in good order when the one that started it is gone. npm hands a signal to a shell, and some shells die
 * of it without handing it on: the app would stay behind, serving nobody. (Windows never tells; there, nothing is lost.)
 */
export function endWithParent(): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, lookMilliseconds);
  look.unref();
}
