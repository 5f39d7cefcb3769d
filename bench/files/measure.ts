import { measurements } from './measurements.ts';

/** Measures one thing in this process and prints it: ms, and the most memory that the process ever had (MB). */
const [what = '', file = '', folder = ''] = process.argv.slice(2);
const measurement = measurements[what];
if (!measurement) throw new Error(`There is no measurement "${what}".`);
const started = performance.now();
const { count } = await measurement(file, folder);
const ms = performance.now() - started;
console.log(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024, count }));
