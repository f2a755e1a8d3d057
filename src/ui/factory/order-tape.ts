/** The orders of the last weeks, oldest forgotten first: when each came and for how many units. */
export const tapeLength = 256;

export class OrderTape {
  readonly weeks = new Float64Array(tapeLength).fill(-Infinity);
  readonly units = new Int32Array(tapeLength);
  /** The units in letters, made once. */
  readonly labels: string[] = new Array<string>(tapeLength).fill('');
  /** Orders ever written; the latest is at (count − 1) modulo the length. */
  count = 0;

  add(week: number, units: number): void {
    const place = this.count % tapeLength;
    this.weeks[place] = week;
    this.units[place] = units;
    this.labels[place] = String(units);
    this.count += 1;
  }
}
