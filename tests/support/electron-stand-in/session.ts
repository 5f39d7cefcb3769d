import { strict, UnknownElectronCall } from './strict.ts';

type RequestHandler = (
  contents: object,
  permission: string,
  decide: (granted: boolean) => void,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void;
type CheckHandler = (contents: object | null, permission: string, requestingOrigin: string, details: object) => boolean;
type BeforeRequest = (details: { url: string }, decide: (response: { cancel?: boolean }) => void) => void;

class StandInSession {
  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (handler: BeforeRequest) => void (this.beforeRequest = handler),
  });

  private requestHandler: RequestHandler | null = null;
  private checkHandler: CheckHandler | null = null;
  private beforeRequest: BeforeRequest | null = null;

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.requestHandler = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.checkHandler = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    if (handler()) throw new UnknownElectronCall('a device that is allowed');
  }

  /** Whether a page at an address would be given a permission: both handlers must say so; without them Electron grants all. */
  asks(contents: object, permission: string, address: string): boolean {
    let requested = this.requestHandler === null;
    this.requestHandler?.(contents, permission, (granted) => (requested = granted), {
      requestingUrl: address,
      isMainFrame: true,
    });
    return requested && (this.checkHandler?.(contents, permission, address, {}) ?? true);
  }

  /** Whether the app lets a request go on. */
  lets(url: string): Promise<boolean> {
    return new Promise((resolve) => {
      if (!this.beforeRequest) resolve(true);
      else this.beforeRequest({ url }, ({ cancel }) => resolve(cancel !== true));
    });
  }
}

export const defaultSession = new StandInSession();
export const session = strict('session', { defaultSession: strict('session', defaultSession) });
