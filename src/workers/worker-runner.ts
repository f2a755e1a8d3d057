import type { SimulationRequest } from '../model/simulation/request.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { Runner } from './runner.ts';

/** Sandboxed pages and strict hosts may refuse a worker without a word. */
const patienceMilliseconds = 3000;

/** Runs in a worker. Calls `fail` at most once, when there is none to be had or it breaks. */
export class WorkerRunner implements Runner {
  readonly #worker: Worker;
  readonly #deadline: ReturnType<typeof setTimeout>;

  /** Throws where the browser refuses to make a worker at all. */
  constructor(createWorker: () => Worker, tell: (message: FromWorker) => void, fail: () => void) {
    const worker = createWorker();
    this.#worker = worker;
    const giveUp = (): void => {
      this.dispose();
      fail();
    };
    this.#deadline = setTimeout(giveUp, patienceMilliseconds);
    worker.onerror = (event) => {
      event.preventDefault();
      giveUp();
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      clearTimeout(this.#deadline);
      tell(data);
    };
  }

  start(id: number, request: SimulationRequest): void {
    this.#send({ kind: 'run', id, request });
  }

  stop(): void {
    this.#send({ kind: 'stop' });
  }

  pause(): void {
    this.#send({ kind: 'pause' });
  }

  resume(): void {
    this.#send({ kind: 'resume' });
  }

  dispose(): void {
    clearTimeout(this.#deadline);
    this.#worker.onerror = null;
    this.#worker.onmessage = null;
    this.#worker.terminate();
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}
