import type { SimulationRequest } from '../model/simulation/request.ts';
import { type FromWorker } from './messages.ts';
import { SlicedRun, type Pace } from './sliced-run.ts';

/** Something that runs one simulation at a time, in a worker or not. */
export interface Runner {
  start(id: number, request: SimulationRequest): void;
  stop(): void;
  pause(): void;
  resume(): void;
  dispose(): void;
}

/** Runs here, whether here is a worker or the page. */
export class LocalRunner implements Runner {
  readonly #pace: Pace;
  readonly #tell: (message: FromWorker) => void;
  #run: SlicedRun | undefined;
  #paused = false;

  constructor(pace: Pace, tell: (message: FromWorker) => void) {
    this.#pace = pace;
    this.#tell = tell;
  }

  start(id: number, request: SimulationRequest): void {
    this.stop();
    this.#run = new SlicedRun(id, request, this.#pace, this.#tell);
    if (this.#paused) this.#run.pause();
  }

  stop(): void {
    this.#run?.stop();
    this.#run = undefined;
  }

  pause(): void {
    this.#paused = true;
    this.#run?.pause();
  }

  resume(): void {
    this.#paused = false;
    this.#run?.resume();
  }

  dispose(): void {
    this.stop();
  }
}
