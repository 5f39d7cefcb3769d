/** An exact decimal number: `units` of 10 to the power of minus `scale`. 3.45 is {units: 345n, scale: 2}. */
export interface Decimal {
  units: bigint;
  scale: number;
}

/** Reads "3.45", "1,234.5", "−2"; null for what is no number. Commas must part thousands. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const units = BigInt(whole.replaceAll(',', '') + fraction);
  return normalised({ units: sign ? -units : units, scale: fraction.length });
}

export function timesPowerOfTen({ units, scale }: Decimal, power: number): Decimal {
  return scale >= power
    ? normalised({ units, scale: scale - power })
    : { units: units * 10n ** BigInt(power - scale), scale: 0 };
}

export function plus(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  const raise = ({ units, scale: own }: Decimal) => units * 10n ** BigInt(scale - own);
  return normalised({ units: raise(one) + raise(other), scale });
}

/** "1,234.5": thousands parted, no zeros at the end. */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  const fraction = digits.slice(digits.length - scale);
  return `${units < 0n ? '−' : ''}${whole}${scale === 0 ? '' : `.${fraction}`}`;
}

/** Without zeros at the end of the fraction. */
function normalised({ units, scale }: Decimal): Decimal {
  let [least, places] = [units, scale];
  while (places > 0 && least % 10n === 0n) {
    least /= 10n;
    places -= 1;
  }
  return { units: least, scale: places };
}
