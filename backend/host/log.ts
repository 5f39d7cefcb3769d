import { appendFileSync, renameSync, statSync } from 'node:fs';

const largestLog = 1_000_000;

/** Appends what went wrong to a file that stays on this machine; the one before it is kept as `.old`. */
export function createLog(file: string, now: () => Date): (line: string) => void {
  setAsideIfLarge(file);
  return (line) => {
    const entry = `${now().toISOString()} ${line}\n`;
    process.stderr.write(entry);
    try {
      appendFileSync(file, entry);
    } catch {
      // A folder that cannot be written is told to the user by `problems`; there is nowhere else to write it.
    }
  };
}

function setAsideIfLarge(file: string): void {
  try {
    if (statSync(file).size > largestLog) renameSync(file, `${file}.old`);
  } catch {
    // No log yet.
  }
}
