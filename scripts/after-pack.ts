import { flipFuses, FuseV1Options, FuseVersion, type FuseV1Config } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import path from 'node:path';

/** Every fuse there is, by name: a new Electron with a new fuse fails the build until it is decided here. */
export const fuses: FuseV1Config = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  // The app sets no cookie; encrypting none would still ask macOS for its user's keychain.
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** electron-builder calls this after it has put a package together and before it signs it. */
export default async function afterPack(context: AfterPackContext): Promise<void> {
  // Changed bytes void the signature that Electron's programs for Macs come with.
  const resetAdHocDarwinSignature = context.electronPlatformName === 'darwin' && process.platform === 'darwin';
  await flipFuses(programOf(context), { ...fuses, resetAdHocDarwinSignature });
}

function programOf({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const name = packager.appInfo.productFilename;
  const programs: Readonly<Record<string, string>> = {
    darwin: `${name}.app`,
    win32: `${name}.exe`,
    linux: packager.platformSpecificBuildOptions.executableName ?? name,
  };
  const program = programs[electronPlatformName];
  if (program === undefined) throw new Error(`There is no rule for the fuses on ${electronPlatformName}.`);
  return path.join(appOutDir, program);
}
