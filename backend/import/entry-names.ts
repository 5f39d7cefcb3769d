/** Whether an archive's entry has a name that no file should be given, on any system. */
export function nameFault(name: string): boolean {
  const parts = name.replace(/\/$/u, '').split('/');
  return (
    name.length > 1_000 ||
    /[\p{Cc}\\]/u.test(name) ||
    /^[A-Za-z]:/u.test(name) ||
    parts.some((part) => part === '' || part === '.' || part === '..' || isDevice(part))
  );
}

/** Names that Windows takes for devices, whatever ending follows. */
function isDevice(part: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(?:\.|:|$)/iu.test(part);
}

/** Names that some system takes for the same one: by Unicode form, case, a dot or blank at the end. */
export function nameKey(name: string): string {
  return name
    .replace(/\/$/u, '')
    .normalize('NFKC')
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/[. ]+$/u, ''))
    .join('/');
}
