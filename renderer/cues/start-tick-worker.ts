// oxlint-disable-next-line import/default -- made by Vite: the address of the built worker
import address from './tick-worker.ts?worker&url';
import { workerStarter } from '../ui/worker-starter.ts';

export const startTickWorker = workerStarter('tick-worker', address);
