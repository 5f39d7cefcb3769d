import { BuildFailed } from './build/build-failed.ts';
import { buildIfNeeded } from './build/build-if-needed.ts';

try {
  await buildIfNeeded((line) => console.log(line));
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
