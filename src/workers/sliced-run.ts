/** A simulation in slices of time, between which whoever runs it can listen, draw or stop. Knows nothing of worker or page. */
import type { SimulationRequest } from '../model/simulation/request.ts';
import { Simulation } from '../model/simulation/simulation.ts';
import type { FromWorker } from './messages.ts';

export interface Pace {
  /** Longest stretch of work without a break. */
  readonly sliceMilliseconds: number;
  /** Units between two looks at the clock: a small part of a slice even on a slow machine. */
  readonly stepUnits: number;
}

/** First progress comes soon, the following ones as often as a reader can take them in. */
const firstReportMilliseconds = 40;
const reportMilliseconds = 150;

export class SlicedRun {
  readonly #id: number;
  readonly #pace: Pace;
  readonly #tell: (message: FromWorker) => void;
  #simulation: Simulation | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #paused = false;
  #nextReport: number;

  /** Begins at the next opportunity. Everything, bad requests included, is told through `tell`. */
  constructor(id: number, request: SimulationRequest, pace: Pace, tell: (message: FromWorker) => void) {
    this.#id = id;
    this.#pace = pace;
    this.#tell = tell;
    this.#nextReport = performance.now() + firstReportMilliseconds;
    try {
      this.#simulation = new Simulation(request);
      this.#schedule();
    } catch (error) {
      tell({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#simulation = undefined;
  }

  pause(): void {
    this.#paused = true;
    clearTimeout(this.#timer);
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#simulation && !this.#paused) this.#timer = setTimeout(() => this.#slice(), 0);
  }

  #slice(): void {
    const simulation = this.#simulation;
    if (!simulation) return;
    const id = this.#id;
    if (simulation.done) {
      this.#simulation = undefined;
      this.#tell({ kind: 'done', id, report: simulation.report() });
      return;
    }
    // A report is a slice of its own.
    if (performance.now() >= this.#nextReport) this.#report(simulation);
    else this.#work(simulation);
    this.#schedule();
  }

  #work(simulation: Simulation): void {
    const end = performance.now() + this.#pace.sliceMilliseconds;
    do simulation.advance(this.#pace.stepUnits);
    while (!simulation.done && performance.now() < end);
  }

  #report(simulation: Simulation): void {
    const units = simulation.unitsDone;
    const report = simulation.measuring ? simulation.report() : null;
    const share = Math.min(1, units / simulation.setup.request.units);
    this.#tell({ kind: 'progress', id: this.#id, progress: { report, units, share } });
    this.#nextReport = performance.now() + reportMilliseconds;
  }
}
