import { createClient } from '#core/api/client.ts';
import { ensureTemporal } from '#core/time/temporal.ts';
import { prepare } from './app/prepare.ts';
import { createQueryClient } from './data/content.ts';
import { followSettings } from './data/settings.ts';
import { chooseTransport } from './data/transport.ts';
import { paint } from './app/paint.tsx';

const client = createClient(chooseTransport(window));
const queries = createQueryClient();

await ensureTemporal();
const words = await prepare(client, queries);
paint(document, { client, queries, words });
followSettings(client, queries);
