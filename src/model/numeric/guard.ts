/**
 * The one way the model refuses an input: a RangeError that names the parameter, what was given and what is
 * accepted. A wrong number that slips in here would come out as a wrong decision there.
 */

/** Refuses `value`; never returns. */
export function refuse(name: string, value: unknown, accepted: string): never {
  const given = typeof value === 'string' ? JSON.stringify(value) : String(value);
  throw new RangeError(`${name} must be ${accepted}; it was ${given}`);
}

/** A number from `min` to `max`, both included. Text that looks like a number is refused too. */
export function requireWithin(name: string, value: number, min: number, max: number): void {
  if (typeof value === 'number' && value >= min && value <= max) return;
  refuse(name, value, `a number from ${min} to ${max}`);
}

/** A whole number from `min` to `max`, both included. */
export function requireWhole(name: string, value: number, min: number, max: number): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  refuse(name, value, `a whole number from ${min} to ${max}`);
}

/** Any finite number. */
export function requireFinite(name: string, value: number): void {
  if (Number.isFinite(value)) return;
  refuse(name, value, 'a finite number');
}

/** A finite number that is not negative. */
export function requireNotNegative(name: string, value: number): void {
  if (typeof value === 'number' && value >= 0 && value < Infinity) return;
  refuse(name, value, 'a finite number, 0 or more');
}

/** A finite number above zero. */
export function requirePositive(name: string, value: number): void {
  if (typeof value === 'number' && value > 0 && value < Infinity) return;
  refuse(name, value, 'a finite number above 0');
}

/** A number strictly between 0 and 1. */
export function requireFraction(name: string, value: number): void {
  if (typeof value === 'number' && value > 0 && value < 1) return;
  refuse(name, value, 'a number above 0 and below 1');
}
