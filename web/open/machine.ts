import os from 'node:os';

/** What of a machine decides how a window can be shown on it. */
export interface Machine {
  platform: NodeJS.Platform;
  environment: NodeJS.ProcessEnv;
  home: string;
  isRoot: boolean;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    home: os.homedir(),
    isRoot: process.getuid?.() === 0,
  };
}

/** Whether a window can be shown at all. */
export function hasDisplay({ platform, environment }: Pick<Machine, 'platform' | 'environment'>): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}
