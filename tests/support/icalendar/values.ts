import { fault, type Property } from './content-lines.ts';

/** A DATE-TIME (3.3.5): the time of day as it is written, and what it is the time of. */
export interface DateTime {
  /** As if the written time were UTC: epoch ms. */
  written: number;
  /** `utc`: ended by Z. A name: local to that VTIMEZONE. Null: floating. */
  zone: 'utc' | { name: string } | null;
}

export function dateTime({ name, parameters, value }: Property): DateTime {
  for (const parameter of parameters.keys()) {
    if (!['TZID', 'VALUE'].includes(parameter)) fault('3.3.5', `the parameter ${parameter} of ${name}`);
  }
  if ((parameters.get('VALUE') ?? ['DATE-TIME'])[0] !== 'DATE-TIME') fault('3.3.5', `${name} is no DATE-TIME`);
  const written = writtenTime(name, value);
  const named = parameters.get('TZID')?.[0];
  const isUtc = value.endsWith('Z');
  if (isUtc && named !== undefined) fault('3.2.19', `${name} is UTC and has a TZID`);
  return { written, zone: isUtc ? 'utc' : named === undefined ? null : { name: named } };
}

function writtenTime(name: string, value: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/u.exec(value)?.slice(1).map(Number);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
    parts ?? fault('3.3.5', `${name}:${value} is no DATE-TIME`);
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(time).toISOString().replaceAll(/[-:]|\.\d{3}Z$/gu, '');
  if (back !== value.replace(/Z$/u, '')) fault('3.3.5', `${name}:${value} is a time that there is not`);
  return time;
}

/** A DATE-TIME that must be in UTC: epoch ms. */
export function utcTime(property: Property): number {
  const { written, zone } = dateTime(property);
  return zone === 'utc' ? written : fault('3.8.7', `${property.name} is not in UTC`);
}

/** TEXT (3.3.11): a backslash escapes one of four characters, and a comma or semicolon never stands alone. */
export function text({ name, value, parameters }: Property): string {
  if (parameters.has('VALUE') && parameters.get('VALUE')?.[0] !== 'TEXT') fault('3.3.11', `${name} is no TEXT`);
  const parts = value.match(/\\[\\;,Nn]|[^\\;,]/gu) ?? [];
  if (parts.join('') !== value) fault('3.3.11', `${name} is not escaped: ${value}`);
  return parts.map(unescaped).join('');
}

/** Several TEXT values, separated by commas. */
export function texts(property: Property): string[] {
  const values = property.value.match(/(?:\\.|[^\\,])+/gu) ?? [];
  if (values.join(',') !== property.value) fault('3.3.11', `${property.name} has an empty value in its list`);
  return values.map((value) => text({ ...property, value }));
}

function unescaped(part: string): string {
  if (part.length === 1 || !part.startsWith('\\')) return part;
  return part[1] === 'n' || part[1] === 'N' ? '\n' : part.slice(1);
}

export function integer({ name, value }: Property): number {
  if (!/^[+-]?\d+$/u.test(value)) fault('3.3.8', `${name}:${value} is no INTEGER`);
  const number = Number(value);
  return Math.abs(number) <= 2_147_483_647 ? number : fault('3.3.8', `${name}:${value} is beyond an INTEGER`);
}

/** UTC-OFFSET (3.3.14) in milliseconds. */
export function utcOffset({ name, value }: Property): number {
  const [, sign = '', hours = '', minutes = '', seconds = '0'] =
    /^([+-])(\d\d)(\d\d)(\d\d)?$/u.exec(value) ?? fault('3.3.14', `${name}:${value} is no UTC-OFFSET`);
  if (Number(minutes) > 59 || Number(seconds) > 59) fault('3.3.14', `${name}:${value} is no UTC-OFFSET`);
  if (/^-0+$/u.test(value)) fault('3.3.14', `${name}:${value}: a zero offset is never negative`);
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
