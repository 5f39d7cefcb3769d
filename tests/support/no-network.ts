import net from 'node:net';
import { beforeEach, vi } from 'vitest';

/** Tests reach this machine alone: connecting anywhere else throws. */
const connect = net.Socket.prototype.connect;

function isThisMachine(target: unknown): boolean {
  if (typeof target === 'number' || typeof target === 'string') return true;
  if (Array.isArray(target)) return isThisMachine(target[0]);
  const { host, path } = (target ?? {}) as { host?: string; path?: string };
  return path !== undefined || host === undefined || ['localhost', '127.0.0.1', '::1'].includes(host);
}

beforeEach(() => {
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(function (this: net.Socket, ...parameters: unknown[]) {
    if (!isThisMachine(parameters[0])) throw new Error('The network is off in tests.');
    return Reflect.apply(connect, this, parameters) as net.Socket;
  });
});
