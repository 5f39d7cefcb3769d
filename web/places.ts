import path from 'node:path';

/** Where things are, seen from the folder of the built main.js; content may be named by BRIEFING_CONTENT, as for every host. */
export function placesOf(mainFolder: string, environment: NodeJS.ProcessEnv = process.env) {
  const built = path.dirname(mainFolder);
  return {
    interfaceFolder: path.join(built, 'renderer'),
    contentFile: path.resolve(environment['BRIEFING_CONTENT'] || path.join(built, 'content.db')),
  };
}
