import { runInWorker } from '#backend/import/run-in-worker.ts';
import type { Measured } from './measurements.ts';

/** Measures one thing in a worker of this process and prints it: ms, and the most memory the process ever had (MB). */
const [what = '', file = '', folder = ''] = process.argv.slice(2);
const started = performance.now();
const { count } = await runInWorker<Measured>(new URL('./measure-worker.ts', import.meta.url), { what, file, folder });
const ms = performance.now() - started;
console.log(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024, count }));
