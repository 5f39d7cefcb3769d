import path from 'node:path';
import { root } from '../../scripts/build/targets.ts';
import { startHost } from './host.ts';
import { repeat, type Row } from './report.ts';

const startScript = path.join(root, 'scripts/start.mjs');

/** From the start of the process to its line "Briefing ready at". */
export async function measureStarts(webHost: string): Promise<Row[]> {
  const direct = () => timeOf(webHost);
  // The first start after a build finds nothing in the caches of the system.
  await direct();
  await script();
  return [
    { what: 'Loopback host ready', values: await repeat(direct), unit: 'ms', target: 300 },
    { what: 'The same by the script of `npm start`', values: await repeat(script), unit: 'ms', target: null },
  ];
}

function script(): Promise<number> {
  return timeOf(startScript, ['--host', 'web']);
}

async function timeOf(program: string, parameters: string[] = []): Promise<number> {
  const host = await startHost(program, parameters);
  await host.stop();
  return host.readyMilliseconds;
}
