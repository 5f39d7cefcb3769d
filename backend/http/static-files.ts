import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';

export interface StaticFile {
  file: string;
  type: string;
}

/** What the interface is made of; a file of any other kind is not served, even if it lies in the folder. */
const typeByExtension: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The file under `root` that the still encoded path of a URL names ("/" is index.html), or null.
 * Decoded once; whatever could mean something else to a file system, or be decoded again, is refused.
 */
export function resolveStaticFile(root: string, urlPath: string): StaticFile | null {
  const segments = plainSegments(urlPath);
  if (segments === null) return null;
  const name = segments.at(-1) ?? 'index.html';
  const type = typeOf(name);
  if (type === null) return null;
  const file = realFileInside(root, segments.length === 0 ? [name] : segments);
  return file === null ? null : { file, type };
}

function plainSegments(urlPath: string): string[] | null {
  if (!urlPath.startsWith('/')) return null;
  const decoded = decodedOnce(urlPath.slice(1));
  if (decoded === null || /[\0\\:%]/u.test(decoded)) return null;
  if (decoded === '') return [];
  const segments = decoded.split('/');
  return segments.every((segment) => segment !== '' && !segment.startsWith('.')) ? segments : null;
}

function decodedOnce(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function typeOf(name: string): string | null {
  const extension = path.extname(name);
  return Object.hasOwn(typeByExtension, extension) ? (typeByExtension[extension] ?? null) : null;
}

function realFileInside(root: string, segments: readonly string[]): string | null {
  try {
    const realRoot = realpathSync(root);
    const file = realpathSync(path.join(realRoot, ...segments));
    return file.startsWith(realRoot + path.sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
