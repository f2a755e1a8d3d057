import { Ring } from './ring.ts';

/** The stock points of one part: what each has or will get that no customer was promised. */
export class PartStock {
  readonly #stock: readonly Ring[];
  /** When customers who left gave back their claims on a unit that had been released for them. */
  readonly #claims: readonly Ring[];

  constructor(levels: Int32Array) {
    this.#stock = Array.from(levels, fullRing);
    this.#claims = Array.from(levels, () => new Ring(0));
  }

  /** Whether an order placed `now` takes over a claim given back, so that nothing needs to be released for it. */
  takesOverClaim(point: number, now: number): boolean {
    const claims = this.#claims[point]!;
    if (claims.length === 0 || claims.timeAt(0) > now) return false;
    claims.drop(1);
    return true;
  }

  giveBack(point: number, time: number, units: number): void {
    for (let unit = 0; unit < units; unit += 1) this.#claims[point]!.push(time, 0);
  }

  arrive(point: number, time: number, unit: number): void {
    this.#stock[point]!.push(time, unit);
  }

  /** The units that the next customer would get, oldest first. */
  at(point: number): Ring {
    return this.#stock[point]!;
  }
}

/** Units there from the start have negative numbers. */
function fullRing(level: number): Ring {
  const ring = new Ring(level);
  for (let unit = 1; unit <= level; unit += 1) ring.push(0, -unit);
  return ring;
}
