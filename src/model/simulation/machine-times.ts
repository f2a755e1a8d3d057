import { ExponentialStream } from '../random/exponential.ts';
import type { FactorySetup } from './factory-setup.ts';
import { machineStream } from './streams.ts';
import { blockUnits } from './unit-block.ts';

/** Times that a unit takes at the bottleneck of one module line: exponential, Erlang, or always the same. */
export class MachineTimes {
  readonly #stream: ExponentialStream;
  readonly #mean: number;
  readonly #phases: number;
  /** Phases of a unit stand side by side, so that a unit's time does not depend on where its block begins. */
  readonly #parts: Float64Array;

  constructor(setup: FactorySetup, module: number) {
    const phases = setup.options.machinePhases;
    this.#stream = new ExponentialStream(setup.request.seed, machineStream(module));
    this.#mean = setup.machineWeeks;
    this.#phases = phases;
    this.#parts = new Float64Array(phases > 1 ? blockUnits * phases : 0);
  }

  fill(out: Float64Array, count: number): void {
    const phases = this.#phases;
    if (phases === 0) out.fill(this.#mean, 0, count);
    else if (phases === 1) this.#stream.fill(out, count, this.#mean);
    else {
      const parts = this.#parts;
      this.#stream.fill(parts, count * phases, this.#mean / phases);
      for (let row = 0, part = 0; row < count; row += 1) {
        let sum = 0;
        for (const end = part + phases; part < end; part += 1) sum += parts[part]!;
        out[row] = sum;
      }
    }
  }
}
