import path from 'node:path';

export interface Places {
  /** The built interface: the one root of `app://`. */
  interfaceFolder: string;
  preloadFile: string;
  contentFile: string;
}

/**
 * Where things are, seen from the folder of the built main.js. SQLite cannot open a file inside app.asar, so the packaged
 * content lies beside it; a developer's or a test's content may be named by BRIEFING_CONTENT.
 */
export function placesOf(
  mainFolder: string,
  isPackaged: boolean,
  resourcesFolder: string,
  environment: NodeJS.ProcessEnv,
): Places {
  const built = path.dirname(mainFolder);
  const named = environment['BRIEFING_CONTENT'];
  const unpackaged = named ? path.resolve(named) : path.join(built, 'content.db');
  return {
    interfaceFolder: path.join(built, 'renderer'),
    preloadFile: path.join(mainFolder, 'preload.cjs'),
    contentFile: isPackaged ? path.join(resourcesFolder, 'content.db') : unpackaged,
  };
}
