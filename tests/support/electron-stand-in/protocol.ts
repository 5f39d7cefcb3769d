import { toApp } from './addresses.ts';
import { sendUnlessGone } from './chromium.ts';
import { defaultSession } from './session.ts';
import { onlyBeforeReady, onlyWhenReady, recorded, schemes, type RecordedRequest } from './state.ts';
import { strict, UnknownElectronCall } from './strict.ts';
import type { DevtoolsEvent } from './devtools.ts';

type SchemeHandler = (request: Request) => Response | Promise<Response>;

interface CustomScheme {
  scheme: string;
  privileges: { standard?: boolean; secure?: boolean; supportFetchAPI?: boolean };
}

interface Paused {
  requestId: string;
  frameId: string;
  resourceType: string;
  request: { url: string; method: string; headers: Record<string, string>; postData?: string };
}

const handlers = new Map<string, SchemeHandler>();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(custom: CustomScheme[]): void {
    onlyBeforeReady('protocol.registerSchemesAsPrivileged');
    for (const { scheme, privileges } of custom) {
      if (!privileges.standard || !privileges.secure)
        throw new UnknownElectronCall(`a scheme that is not standard and secure`);
      schemes.add(scheme);
    }
  },
  handle(scheme: string, handler: SchemeHandler): void {
    onlyWhenReady('protocol.handle');
    if (!schemes.has(scheme)) throw new UnknownElectronCall(`the scheme ${scheme}, which was not registered`);
    handlers.set(scheme, handler);
  },
});

/** Every request of every page, frame and worker comes through here; none reaches a network. */
export async function answerRequest(
  { params, session }: DevtoolsEvent,
  mayNavigate: (frame: string, url: string) => boolean,
) {
  const { requestId, frameId, resourceType, request } = params as Paused;
  const url = toApp(request.url);
  const fail = (errorReason: string) => sendUnlessGone('Fetch.failRequest', { requestId, errorReason }, session);
  const record = (outcome: RecordedRequest['outcome']) => recorded.requests.push({ url, outcome });

  if (resourceType === 'Document' && !mayNavigate(frameId, url)) {
    record('cancelled');
    return fail('Aborted');
  }
  if (!(await defaultSession.lets(url))) {
    record('cancelled');
    return fail('BlockedByClient');
  }
  const handler = handlers.get(url.split(':')[0] ?? '');
  if (!handler) {
    record('left');
    return fail('InternetDisconnected');
  }
  record('served');
  const response = await handler(new Request(url, { method: request.method, headers: request.headers }));
  return sendUnlessGone('Fetch.fulfillRequest', { requestId, ...(await fulfilment(response)) }, session);
}

async function fulfilment(response: Response) {
  if (response.status >= 300 && response.status < 400)
    throw new UnknownElectronCall('a redirect by a scheme of the app');
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
}
