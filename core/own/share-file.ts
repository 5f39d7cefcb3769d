import { ownRecordSchema, type OwnRecord } from '#core/own/own-record.ts';
import { z } from 'zod';

/** The format of a `.briefing-share` file: what one user made, for a partner to merge. How they study is not in it. */
const format = 'briefing-share';
const newestVersion = 1;

/** In UTF-16 units; twenty thousand terms take about half of it. */
export const largestShare = 64 * 1024 * 1024;
const mostRecords = 100_000;
const mostFields = 64;
/** The longest text in a record, in UTF-16 units, and the deepest nesting. */
const longestText = 20_000;
const deepest = 6;

export interface Share {
  /** The name that the stamps of its machine bear. */
  machine: string;
  records: OwnRecord[];
}

/** Why a share is not taken; `line` is where, counted from 1, where that can be told. */
export interface ShareRefusal {
  code: 'share-too-large' | 'share-not-json' | 'share-other-format' | 'share-from-newer-version' | 'share-damaged';
  line: number | null;
}

const envelopeSchema = z.object({ format: z.literal(format), version: z.number().int().min(1) });
const shareSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(newestVersion),
  machine: z.string().min(1).max(64),
  records: z.array(ownRecordSchema.refine(isOfBearableSize)).max(mostRecords),
});

/** One record a line: two shares can be compared, and a fault has its line. */
export function writeShare({ machine, records }: { machine: string; records: readonly OwnRecord[] }): string {
  const head = `"format": ${JSON.stringify(format)},\n"version": ${newestVersion},\n"machine": ${JSON.stringify(machine)}`;
  return `{\n${head},\n"records": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n}\n`;
}

export function readShare(text: string): { ok: true; share: Share } | ({ ok: false } & ShareRefusal) {
  if (text.length > largestShare) return refused('share-too-large');
  const parsed = parse(text);
  if ('line' in parsed) return refused('share-not-json', parsed.line);
  const envelope = envelopeSchema.safeParse(parsed.value);
  if (!envelope.success) return refused('share-other-format');
  if (envelope.data.version > newestVersion) return refused('share-from-newer-version');
  const share = shareSchema.safeParse(parsed.value);
  if (!share.success) return refused('share-damaged', lineOfRecord(text, share.error.issues[0]?.path ?? []));
  const { machine, records } = share.data;
  const keys = new Set(records.map(({ kind, id }) => `${kind} ${id}`));
  return keys.size < records.length ? refused('share-damaged') : { ok: true, share: { machine, records } };
}

function refused(code: ShareRefusal['code'], line: number | null = null): { ok: false } & ShareRefusal {
  return { ok: false, code, line };
}

function parse(text: string): { value: unknown } | { line: number | null } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown };
  } catch (error) {
    return { line: lineOfSyntaxError(text, error) };
  }
}

/** By the position or line that the engine's message gives; the end of the text is its last line. */
function lineOfSyntaxError(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (?<line>\d+)/u.exec(message)?.groups?.['line'];
  if (line !== undefined) return Number(line);
  const position = /\bposition (?<position>\d+)/u.exec(message)?.groups?.['position'];
  if (position !== undefined) return lineAt(text, Number(position));
  return /\bend of (?:JSON|data)/iu.test(message) ? lineAt(text.trimEnd(), text.length) : null;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** The line of a record in a file as `writeShare` writes it; null in one that somebody laid out otherwise. */
function lineOfRecord(text: string, [field, place]: readonly PropertyKey[]): number | null {
  if (field !== 'records' || typeof place !== 'number') return null;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() === '"records": [');
  return first >= 0 && lines[first + 1 + place]?.startsWith('{"kind":') ? first + 2 + place : null;
}

function isOfBearableSize({ fields }: OwnRecord): boolean {
  const names = Object.keys(fields);
  return (
    names.length <= mostFields &&
    // Nothing that every object has: what is read by name must be what the file says.
    names.every((name) => /^[A-Za-z]+$/u.test(name) && !(name in Object.prototype)) &&
    Object.values(fields).every((field) => isBearable(field, 0))
  );
}

function isBearable(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.length <= longestText;
  if (value === null || typeof value !== 'object') return true;
  return depth < deepest && Object.values(value).every((part) => isBearable(part, depth + 1));
}
