/**
 * The page's side of the simulation: ask with a request, get a promise of its report. The last request wins, nothing runs while
 * the page is hidden, and where workers are refused the page itself works in slices too short to be felt.
 *
 *     const client = createSimulationClient();
 *     const report = await client.run(request, { onProgress: ({ report, share }) => … });
 *     client.dispose();
 */
import type { SimulationReport } from '../model/simulation/report.ts';
import type { SimulationRequest } from '../model/simulation/request.ts';
import type { FromWorker, Progress } from './messages.ts';
import { LocalRunner, type Runner } from './runner.ts';
import { watchVisibility } from './visibility.ts';
import { WorkerRunner } from './worker-runner.ts';

export type { Progress } from './messages.ts';

export interface RunOptions {
  /** Called after some 50 ms and then a few times a second. */
  onProgress?: (progress: Progress) => void;
  /** Aborting it is the same as calling `stop` for this run. */
  signal?: AbortSignal;
}

export interface SimulationClient {
  /**
   * Runs the request. Rejects with an `AbortError` when another run, `stop`, `dispose` or the signal ends it, and with a
   * `RangeError` that says what is wrong with the request.
   */
  run(request: SimulationRequest, options?: RunOptions): Promise<SimulationReport>;
  stop(): void;
  dispose(): void;
}

interface Job {
  readonly id: number;
  readonly request: SimulationRequest;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly resolve: (report: SimulationReport) => void;
  readonly reject: (error: Error) => void;
}

/** The page's own slices: with what a browser adds they stay well below 8 ms, a half of a frame. */
const pagePace = { sliceMilliseconds: 4, stepUnits: 1024 };

const createDefaultWorker = (): Worker =>
  new Worker(new URL('./simulate.ts', import.meta.url), { type: 'module', name: 'simulation' });

/** Makes no worker before the first run. `createWorker` may be replaced, to test what happens without one. */
export function createSimulationClient(createWorker = createDefaultWorker): SimulationClient {
  return new Client(createWorker);
}

class Client implements SimulationClient {
  readonly #createWorker: () => Worker;
  readonly #unwatch: () => void;
  #runner: Runner | undefined;
  #job: Job | undefined;
  #runs = 0;
  #visible = true;

  constructor(createWorker: () => Worker) {
    this.#createWorker = createWorker;
    this.#unwatch = watchVisibility((visible) => {
      this.#visible = visible;
      if (visible) this.#runner?.resume();
      else this.#runner?.pause();
    });
  }

  run(request: SimulationRequest, { onProgress, signal }: RunOptions = {}): Promise<SimulationReport> {
    this.#end();
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(abortError());
        return;
      }
      this.#runs += 1;
      const job: Job = { id: this.#runs, request, onProgress, resolve, reject };
      this.#job = job;
      signal?.addEventListener('abort', () => this.#job === job && this.stop(), { once: true });
      this.#runner ??= this.#startRunner();
      this.#runner.start(job.id, request);
    });
  }

  stop(): void {
    this.#runner?.stop();
    this.#end();
  }

  dispose(): void {
    this.#unwatch();
    this.#runner?.dispose();
    this.#runner = undefined;
    this.#end();
  }

  #startRunner(): Runner {
    const runner = this.#newRunner();
    if (!this.#visible) runner.pause();
    return runner;
  }

  #newRunner(): Runner {
    try {
      return new WorkerRunner(this.#createWorker, this.#hear, this.#fallBack);
    } catch {
      return new LocalRunner(pagePace, this.#hear);
    }
  }

  /** The worker is gone: what it was doing starts over in the page, with the same seed and so the same numbers. */
  readonly #fallBack = (): void => {
    this.#runner = new LocalRunner(pagePace, this.#hear);
    if (!this.#visible) this.#runner.pause();
    if (this.#job) this.#runner.start(this.#job.id, this.#job.request);
  };

  readonly #hear = (message: FromWorker): void => {
    const job = this.#job;
    if (message.kind === 'ready' || job?.id !== message.id) return;
    if (message.kind === 'progress') job.onProgress?.(message.progress);
    else {
      this.#job = undefined;
      if (message.kind === 'done') job.resolve(message.report);
      else job.reject(new RangeError(message.message));
    }
  };

  #end(): void {
    const job = this.#job;
    this.#job = undefined;
    job?.reject(abortError());
  }
}

function abortError(): DOMException {
  return new DOMException('The simulation was stopped.', 'AbortError');
}
