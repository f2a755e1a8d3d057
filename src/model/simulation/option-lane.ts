/**
 * A lane with options that tie units together: complete orders, several modules, customers who leave, a bottleneck in assembly.
 * Units are still matched as they are ordered, since all that decides a customer's wait is known by then: what is on the way
 * arrives in the order of its release, and nobody overtakes.
 */
import { AssemblyQueue, work } from './assembly-queue.ts';
import type { FactorySetup } from './factory-setup.ts';
import { partsInStock, variantOf } from './item-kinds.ts';
import type { Lane } from './lane.ts';
import type { LaneSetup } from './lane-setup.ts';
import type { LaneWatcher } from './lane-watcher.ts';
import { Machine } from './machine.ts';
import { newTally } from './new-tally.ts';
import { PartStock } from './part-stock.ts';
import type { Tally } from './tally.ts';
import { block } from './unit-block.ts';

export class OptionLane implements Lane {
  readonly tally: Tally;
  readonly #lane: LaneSetup;
  readonly #watcher: LaneWatcher | undefined;
  readonly #platforms: number;
  readonly #patience: number;
  readonly #shipComplete: boolean;
  /** Whether the bottleneck stands behind the stock: platforms skip it, and what is made of them queues for it. */
  readonly #late: boolean;
  readonly #machines: readonly Machine[];
  readonly #stock: readonly PartStock[];
  readonly #points: Int32Array;
  readonly #assembly = new AssemblyQueue();
  /** Units ordered so far, those of them that wait to be matched, and the machine time these need. */
  #units = 0;
  #pending = 0;
  #pendingWeeks = 0;

  constructor(setup: FactorySetup, lane: LaneSetup, watcher?: LaneWatcher) {
    const { modules, changeoverWeeks, bottleneck, patienceWeeks, shipComplete } = setup.options;
    this.tally = newTally(setup, lane);
    this.#lane = lane;
    this.#watcher = watcher;
    this.#platforms = setup.platforms;
    this.#patience = patienceWeeks ?? Infinity;
    this.#shipComplete = shipComplete;
    this.#late = bottleneck === 'assembly' && lane.strategy === 'ato';
    const lines = bottleneck === 'assembly' ? 1 : modules;
    this.#machines = Array.from({ length: lines }, () => new Machine(changeoverWeeks));
    const parts = partsInStock(lane.strategy, modules);
    this.#stock = Array.from({ length: parts }, () => new PartStock(lane.levels));
    this.#points = new Int32Array(parts);
  }

  take(): void {
    for (let row = 0; row < block.count; row += 1) {
      const now = block.time[row]!;
      while (this.#assembly.firstReady <= now) this.#assemble();
      const order = block.order[row]!;
      const version = block.version[order]!;
      this.#choosePoints(version, block.platform[order]!);
      this.#release(row);
      this.#units += 1;
      this.#pending += 1;
      this.#pendingWeeks += block.machine[0]![row]!;
      if (!this.#shipComplete || row + 1 === block.end[order]) this.#serve(now, version);
    }
  }

  #choosePoints(version: number, platform: number): void {
    for (let part = 0; part < this.#points.length; part += 1) {
      this.#points[part] = this.#kindOf(part, version, platform);
    }
  }

  #kindOf(module: number, version: number, platform: number): number {
    const whole = this.#lane.strategy !== 'ato' && this.#machines.length === 1;
    return whole ? version : variantOf(module, version, platform, this.#platforms);
  }

  /** Sends a unit of each part into production, unless a customer who left has already caused one. */
  #release(row: number): void {
    const now = block.time[row]!;
    for (let part = 0; part < this.#stock.length; part += 1) {
      const point = this.#points[part]!;
      const stock = this.#stock[part]!;
      if (stock.takesOverClaim(point, now)) continue;
      const arrival = this.#made(row, part) + this.#lane.leadWeeks;
      stock.arrive(point, arrival, this.#units);
      this.#watcher?.stocked(this.#units, part, point, arrival);
    }
  }

  /** When the bottleneck has made the part; a whole product takes its last module, a platform before the bottleneck no time. */
  #made(row: number, part: number): number {
    if (this.#late) return block.time[row]!;
    if (this.#stock.length > 1) return this.#machined(row, part);
    let last = 0;
    for (let module = 0; module < this.#machines.length; module += 1) {
      last = Math.max(last, this.#machined(row, module));
    }
    return last;
  }

  #machined(row: number, module: number): number {
    const now = block.time[row]!;
    const machine = this.#machines[module]!;
    const order = block.order[row]!;
    const kind = this.#kindOf(module, block.version[order]!, block.platform[order]!);
    const done = machine.work(now, block.machine[module]![row]!, kind);
    this.#watcher?.machined(this.#units, module, now, machine.begun, done);
    return done;
  }

  /** Promises the oldest units to the customer at hand, or lets the customer go. */
  #serve(now: number, version: number): void {
    const units = this.#pending;
    const first = this.#units - units;
    let ready = now;
    for (let part = 0; part < this.#stock.length; part += 1) {
      const last = this.#stock[part]!.at(this.#points[part]!).timeAt(units - 1);
      if (last > ready) ready = last;
    }
    if (ready - now + this.#lane.afterWeeks > this.#patience) this.#lose(first, units, now, version);
    else if (this.#late) {
      const kept = this.#takeOut(first, units, ready);
      this.#assembly.push(ready, first, now, units, this.#pendingWeeks, version, kept);
    } else this.#deliver(first, units, version, now, ready, ready, this.#takeOut(first, units, ready));
    this.#pending = 0;
    this.#pendingWeeks = 0;
  }

  /** Takes the promised units out at `ready`; returns the weeks they will have been there, a module counting its part. */
  #takeOut(first: number, units: number, ready: number): number {
    let kept = 0;
    for (let part = 0; part < this.#stock.length; part += 1) {
      const point = this.#points[part]!;
      const stock = this.#stock[part]!.at(point);
      for (let behind = 0; behind < units; behind += 1) {
        kept += ready - stock.timeAt(behind);
        this.#watcher?.taken(first, stock.unitAt(behind), part, point, ready);
      }
      stock.drop(units);
    }
    return kept / this.#stock.length;
  }

  #lose(first: number, units: number, now: number, version: number): void {
    const gone = now + this.#patience;
    for (let part = 0; part < this.#stock.length; part += 1) {
      this.#stock[part]!.giveBack(this.#points[part]!, gone, units);
    }
    this.tally.addLost(units);
    this.#watcher?.left(first, units, version, this.#patience, gone);
  }

  /** Puts the first shipment in the queue through a bottleneck in assembly. */
  #assemble(): void {
    this.#assembly.pop();
    const { taken } = this.#assembly;
    const [ready, first] = [taken[work.ready]!, taken[work.unit]!];
    const [units, version] = [taken[work.units]!, taken[work.version]!];
    const machine = this.#machines[0]!;
    const done = machine.work(ready, taken[work.machineWeeks]!, version);
    this.#watcher?.machined(first, 0, ready, machine.begun, done);
    this.#deliver(first, units, version, taken[work.ordered]!, ready, done, taken[work.kept]!);
  }

  #deliver(
    first: number,
    units: number,
    version: number,
    ordered: number,
    ready: number,
    done: number,
    kept: number,
  ): void {
    const { afterWeeks } = this.#lane;
    const wait = done - ordered;
    this.tally.addShipment(units, ready <= ordered ? units : 0, wait, kept);
    this.#watcher?.delivered(first, units, version, wait + afterWeeks, done + afterWeeks);
  }
}
