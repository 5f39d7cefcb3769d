import { describe, expect, it } from 'vitest';
import { engines } from '../../../../bench/lookup/engines.ts';
import { generateEntries } from '../../../../bench/lookup/generate-entries.ts';
import { makeQueries } from '../../../../bench/lookup/make-queries.ts';
import { measure } from '../../../../bench/lookup/measure.ts';

/** The benchmark's own measure, on less data and without its times: what is found must not get worse unnoticed. */
const entries = generateEntries(3000);
const [briefing] = engines;
if (!briefing) throw new Error('Look-up is not among the engines.');
const { classes } = await measure(briefing, entries, makeQueries(entries, 25), Infinity);

describe('of all that a query’s class names, the share among the first ten', () => {
  it.each([...classes])('%s', (_name, { recall }) => expect(recall).toBeGreaterThanOrEqual(0.98));
});
