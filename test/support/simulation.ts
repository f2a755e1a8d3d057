/**
 * The factory of docs/model.md, event by event: customers, shelves, two stages of constant time and the one
 * machine between them. Written to be read, not to be fast, and sharing nothing with the formulas it
 * checks.
 */

export interface Factory {
  readonly demandRate: number;
  readonly demandCv: number;
  readonly utilization: number;
  /** Stock points that customers choose among alike. */
  readonly points: number;
  readonly leadTimeWeeks: number;
  readonly baseStock: number;
}

export interface Observed {
  readonly fillRate: number;
  readonly meanWait: number;
  /** Share of units that waited longer than the asked number of weeks. */
  readonly late: readonly number[];
  /** Means over time, all points together. */
  readonly onHand: number;
  readonly backorders: number;
}

/** First in, first out. */
class Line<T> {
  #items: T[] = [];
  #head = 0;

  get first(): T | undefined {
    return this.#items[this.#head];
  }

  join(item: T): void {
    this.#items.push(item);
  }

  leave(): T | undefined {
    const item = this.#items[this.#head];
    this.#head += 1;
    if (this.#head > 1000) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }
}

interface Moving {
  readonly point: number;
  readonly ready: number;
}

/** Uniform numbers in (0, 1); Mulberry32 by T. Ettinger, public domain. */
export function uniforms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** Watches `weeks` weeks after `warmUp` weeks, starting with full shelves. */
export function simulateFactory(
  factory: Factory,
  askedWaits: readonly number[],
  warmUp: number,
  weeks: number,
  seed: number,
): Observed {
  const { demandRate, demandCv, utilization, points, leadTimeWeeks, baseStock } = factory;
  const uniform = uniforms(seed);
  const exponential = (rate: number) => -Math.log(uniform()) / rate;
  const dispersion = Math.max(1, demandCv * demandCv * demandRate);
  const lastUnit = 2 / (1 + dispersion);
  const orderSize = () => (lastUnit === 1 ? 1 : 1 + Math.floor(Math.log(uniform()) / Math.log(1 - lastUnit)));
  // Where the constant time is spent does not matter: some of it before the machine, the rest after.
  const before = 0.6 * leadTimeWeeks;
  const after = leadTimeWeeks - before;

  const shelves = new Array<number>(points).fill(baseStock);
  const customers = Array.from({ length: points }, () => new Line<number>());
  const onTheWay = new Line<Moving>();
  const atMachine = new Line<number>();
  const finishing = new Line<Moving>();
  const end = warmUp + weeks;
  const late = askedWaits.map(() => 0);
  let now = 0;
  let nextCustomer = exponential(lastUnit * demandRate);
  let machineDone = Infinity;
  let onHand = points * baseStock;
  let backorders = 0;
  let units = 0;
  let atOnce = 0;
  let waited = 0;
  let onHandWeeks = 0;
  let backorderWeeks = 0;

  const hand = (wait: number) => {
    if (now < warmUp) return;
    units += 1;
    waited += wait;
    if (wait === 0) atOnce += 1;
    askedWaits.forEach((asked, index) => {
      if (wait > asked) late[index] = (late[index] ?? 0) + 1;
    });
  };
  const sellUnit = (point: number) => {
    onTheWay.join({ point, ready: now + before });
    const stocked = shelves[point] ?? 0;
    if (stocked > 0) {
      shelves[point] = stocked - 1;
      onHand -= 1;
      hand(0);
    } else {
      customers[point]?.join(now);
      backorders += 1;
    }
  };
  const receiveUnit = (point: number) => {
    const since = customers[point]?.first;
    if (since === undefined) {
      shelves[point] = (shelves[point] ?? 0) + 1;
      onHand += 1;
    } else {
      customers[point]?.leave();
      backorders -= 1;
      hand(now - since);
    }
  };
  const startMachine = () => {
    machineDone = atMachine.first === undefined ? Infinity : now + exponential(demandRate / utilization);
  };

  while (now < end) {
    const arriving = onTheWay.first?.ready ?? Infinity;
    const finished = finishing.first?.ready ?? Infinity;
    const next = Math.min(nextCustomer, arriving, machineDone, finished, end);
    const watched = next - Math.max(now, Math.min(next, warmUp));
    onHandWeeks += watched * onHand;
    backorderWeeks += watched * backorders;
    now = next;
    if (now === nextCustomer) {
      const point = Math.floor(uniform() * points);
      for (let size = orderSize(); size > 0; size -= 1) sellUnit(point);
      nextCustomer = now + exponential(lastUnit * demandRate);
    } else if (now === arriving) {
      const unit = onTheWay.leave();
      const idle = atMachine.first === undefined;
      if (unit !== undefined) atMachine.join(unit.point);
      if (idle) startMachine();
    } else if (now === machineDone) {
      finishing.join({ point: atMachine.leave() ?? 0, ready: now + after });
      startMachine();
    } else if (now === finished) {
      receiveUnit(finishing.leave()?.point ?? 0);
    }
  }
  return {
    fillRate: atOnce / units,
    meanWait: waited / units,
    late: late.map((count) => count / units),
    onHand: onHandWeeks / weeks,
    backorders: backorderWeeks / weeks,
  };
}
