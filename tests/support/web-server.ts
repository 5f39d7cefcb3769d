import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createHost } from '#backend/host/create-host.ts';
import type { Host } from '#backend/host/host.ts';
import { listen } from '../../web/listen.ts';
import { createWebServer } from '../../web/server.ts';
import { cookieName } from '../../web/session.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface TestServer {
  host: Host;
  port: number;
  token: string;
  origin: string;
  /** What a signed-in page sends with a call. */
  callHeaders: OutgoingHttpHeaders;
  cookie: string;
  send(method: string, target: string, headers?: OutgoingHttpHeaders, body?: string | Buffer): Promise<Answered>;
  /** Bytes as they are, for what no client would send; answers what comes back until the server closes. */
  sendRaw(text: string): Promise<string>;
}

/** The real server on a free port, over the real backend without content, and an interface of two files. */
export async function startTestServer(): Promise<TestServer> {
  const folder = temporaryFolder();
  const host = createHost({
    version: '0.0.0',
    capabilities: { externalLinks: 'page', savesFiles: 'page', windows: 'page', keepAwake: 'page' },
    machineLanguage: 'en',
    contentFile: path.join(folder, 'none.db'),
    dataFolder: folder,
    now: Date.now,
    log: () => {},
  });
  const token = 'the-token-of-this-launch';
  const server = createWebServer({ host, interfaceFolder: makeInterface(folder), token, log: () => {} });
  const port = await listen(server, 0);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
    host.close();
  });
  const origin = `http://127.0.0.1:${port}`;
  const cookie = `${cookieName(port)}=${token}`;
  return {
    host,
    port,
    token,
    origin,
    cookie,
    callHeaders: { origin, cookie, 'content-type': 'application/json' },
    send: (method, target, headers = {}, body = '') => send(port, method, target, headers, body),
    sendRaw: (text) => sendRaw(port, text),
  };
}

/** Beside the interface lies what no address may reach. */
function makeInterface(folder: string): string {
  const root = path.join(folder, 'interface');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>The interface</title>');
  writeFileSync(path.join(root, 'assets/app-1234.js'), 'export {};');
  writeFileSync(path.join(folder, 'secret.json'), '"secret"');
  return root;
}

function send(
  port: number,
  method: string,
  target: string,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path: target, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
