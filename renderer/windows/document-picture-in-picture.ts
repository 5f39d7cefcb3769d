declare global {
  interface Window {
    /** Chromium's; TypeScript does not know it yet. */
    readonly documentPictureInPicture?: {
      requestWindow(options: { width: number; height: number; disallowReturnToOpener?: boolean }): Promise<Window>;
    };
  }
}

/** An empty window that the browser keeps on top; null where it has none or gives none. Only on a key or a click. */
export async function requestPicture(size: { width: number; height: number }): Promise<Window | null> {
  try {
    return (await window.documentPictureInPicture?.requestWindow({ ...size, disallowReturnToOpener: true })) ?? null;
  } catch {
    return null;
  }
}
