/**
 * The simulated factory. One stream of orders, one bottleneck and up to three strategies: each block of units goes through
 * demand, machine and lanes as columns of numbers, without an event calendar and without allocating anything.
 *
 * What others use of this folder (docs/simulation.md tells the whole story):
 * - `simulation.ts`: `simulate(request)` at one go, or `new Simulation(request)` with `advance(units)`, `done`, `report()`;
 * - `request.ts`: `SimulationRequest`, plain data; `options.ts`: `FactoryOptions`, `noOptions`, `isExact`;
 * - `report.ts`: `SimulationReport`, plain data; `wait-law.ts`: `longerThan` and `waitQuantile` of a measured histogram;
 * - `against-exact.ts`: `compareWithExact`, each measure beside its exact value;
 * - `trace.ts`: `traceFactory(request, strategy)`, the same factory event by event (`event.ts`), for pictures and logs;
 * - `factory-setup.ts`: `factorySetup(request)`, stock points, levels, rates and times; throws on what cannot be simulated;
 * - `rows.ts`: reports and events as rows of text for files;
 * - in a page: `src/workers/client.ts`.
 *
 * The folder is not exported by `src/model/index.ts`, so that pages without a simulation do not load it.
 */
import { DemandStream } from './demand.ts';
import { factorySetup, type FactorySetup } from './factory-setup.ts';
import { Lanes } from './lanes.ts';
import { MachineTimes } from './machine-times.ts';
import { preciseEnough } from './precision.ts';
import { reportOf, type SimulationReport } from './report.ts';
import type { SimulationRequest } from './request.ts';
import { block, blockUnits, endTime } from './unit-block.ts';

/** Batches in a relaxation time at first; reports merge as many as they need. */
const finestBatch = 20 / 64;
const leastBatchUnits = 32;

export class Simulation {
  readonly setup: FactorySetup;
  /** Units sold since the warm-up ended. */
  unitsDone = 0;
  /** True once the asked-for precision or the cap is reached. */
  done = false;
  readonly #demand: DemandStream;
  readonly #machines: readonly MachineTimes[];
  readonly #lanes: Lanes;
  #warm = false;
  #batchUnits: number;
  /** Units until the warm-up or the batch is over. */
  #left: number;
  #batchStart = 0;

  constructor(request: SimulationRequest) {
    const setup = factorySetup(request);
    const { modules } = setup.options;
    this.setup = setup;
    this.#demand = new DemandStream(setup);
    this.#machines = Array.from({ length: modules }, (_, module) => new MachineTimes(setup, module));
    this.#lanes = new Lanes(setup);
    this.#batchUnits = Math.max(leastBatchUnits, Math.ceil(finestBatch * setup.relaxationUnits));
    this.#left = setup.warmUpUnits;
  }

  /** Goes on for about `units` units, warm-up included, or until the run is done. */
  advance(units: number): void {
    for (let passed = 0; passed < units && !this.done; passed += block.count) this.#step();
  }

  /** Whether the warm-up and a first batch are over, so that there is something to report. */
  get measuring(): boolean {
    return this.unitsDone >= Math.min(this.#batchUnits, this.setup.request.units);
  }

  /** What has been measured up to now; nothing but NaN before `measuring`. */
  report(): SimulationReport {
    const tallies = this.#lanes.lanes.map(({ tally }) => tally);
    return reportOf(this.setup, tallies, { batchUnits: this.#batchUnits, done: this.done });
  }

  #step(): void {
    this.#demand.fill(Math.min(blockUnits, this.#left));
    for (let module = 0; module < this.#machines.length; module += 1) {
      this.#machines[module]!.fill(block.machine[module]!, block.count);
    }
    this.#lanes.take();
    this.#left -= block.count;
    if (this.#warm) this.unitsDone += block.count;
    if (this.#left === 0) this.#turn();
  }

  /** The warm-up or a batch is over. */
  #turn(): void {
    const end = endTime();
    for (const { tally } of this.#lanes.lanes) {
      if (this.#warm) tally.batches.close(end - this.#batchStart);
      else tally.begin();
    }
    this.#warm = true;
    this.#batchStart = end;
    const { units } = this.setup.request;
    this.done = this.unitsDone >= units;
    if (this.#lanes.lanes[0]!.tally.batches.full) this.#mergeBatches();
    this.#left = Math.min(this.#batchUnits, Math.max(1, units - this.unitsDone));
  }

  #mergeBatches(): void {
    if (preciseEnough(this.report(), this.setup.request.precision)) this.done = true;
    if (this.done) return;
    for (const { tally } of this.#lanes.lanes) tally.batches.merge();
    this.#batchUnits *= 2;
  }
}

/**
 * Runs a request to its end and reports. Long runs belong in a worker: see `src/workers/client.ts`.
 *
 * @example simulate({ scenario: defaultScenario, seed: 1, units: 1000000 }).lanes.length // 3
 */
export function simulate(request: SimulationRequest): SimulationReport {
  const simulation = new Simulation(request);
  while (!simulation.done) simulation.advance(Infinity);
  return simulation.report();
}
