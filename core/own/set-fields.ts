import {
  othersOf,
  rememberedOf,
  stampName,
  type OwnField,
  type OwnFields,
  type StampedValue,
} from '#core/own/own-record.ts';

/** Sets fields that differ from what they were; settles their conflicts. The others stay, with their stamps. */
export function setFields(
  fields: OwnFields,
  values: Readonly<Record<string, StampedValue['value']>>,
  stamp: Pick<StampedValue, 'at' | 'by'>,
): OwnFields {
  const changed = Object.entries(values).filter(([name, value]) => !isSet(fields[name], value));
  return {
    ...fields,
    ...Object.fromEntries(changed.map(([name, value]) => [name, replaced(fields[name], value, stamp)])),
  };
}

/** A field that was never set before. */
export function newField(value: StampedValue['value'], { at, by }: Pick<StampedValue, 'at' | 'by'>): OwnField {
  return { value, at, by, over: [], other: null };
}

function isSet(field: OwnField | undefined, value: StampedValue['value']): boolean {
  return field !== undefined && field.other === null && JSON.stringify(field.value) === JSON.stringify(value);
}

function replaced(
  field: OwnField | undefined,
  value: StampedValue['value'],
  { at, by }: Pick<StampedValue, 'at' | 'by'>,
): OwnField {
  if (!field) return newField(value, { at, by });
  const replacedNow = [field, ...othersOf(field)];
  const known = new Set([...replacedNow.map(stampName), ...field.over]);
  // A clock that was set back must not make the newer value the older one.
  const newest = Math.max(...replacedNow.map((one) => one.at));
  return { value, at: Math.max(at, newest + 1), by, over: rememberedOf(known), other: null };
}
