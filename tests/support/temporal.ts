import { ensureTemporal } from '#core/time/temporal.ts';

await ensureTemporal();
