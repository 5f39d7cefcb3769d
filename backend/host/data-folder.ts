import os from 'node:os';
import path from 'node:path';

/** Where the user's own data lives unless BRIEFING_DATA says otherwise: the same folder for every host. */
export function defaultDataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = os.homedir(),
): string {
  const chosen = environment['BRIEFING_DATA'];
  if (chosen) return path.resolve(chosen);
  if (platform === 'win32')
    return path.join(environment['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Briefing');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Briefing');
  return path.join(environment['XDG_CONFIG_HOME'] || path.join(home, '.config'), 'Briefing');
}
