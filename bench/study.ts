import os from 'node:os';
import { measureFirstCard } from './files/first-card.ts';
import { table } from './start-and-views/report.ts';

/** `npm run bench:study`: how long the first card to study takes among twenty thousand. */
console.log(`${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
console.log(table(await measureFirstCard()));
