/** Longer and longer runs of the simulation, the last request winning. */
import type { FactoryValues } from '../../calculators/factory/parameters.ts';
import type { Run } from '../../calculators/factory/finding.ts';
import { requestOf } from '../../calculators/factory/request.ts';
import { weeksPerYear } from '../../model/strategy/cost-per-unit.ts';
import { createSimulationClient, type SimulationClient } from '../../workers/client.ts';

const ladder = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

const picturesMilliseconds = 500;

export class Measuring {
  /** Runs that are over, shortest first. */
  runs: readonly Run[] = $state.raw([]);
  /** The same for pictures, which are dearer to draw: renewed twice a second, and at the end. */
  drawn: readonly Run[] = $state.raw([]);
  #drawnAt = 0;
  /** What the run under way has measured up to now. */
  #current: Run | null = $state.raw(null);
  running = $state(false);
  /** How far, 0 to 1. */
  share = $state(0);
  problem = $state('');
  #client: SimulationClient | undefined;
  #requests = 0;

  get latest(): Run | null {
    return this.#current ?? this.runs.at(-1) ?? null;
  }

  /** One year alone, or every rung of the ladder up to so many, so that the reader sees where it is heading. */
  async start(values: FactoryValues, years: number): Promise<void> {
    this.#begin();
    const request = this.#requests;
    const rungs = ladder.filter((rung) => rung <= years);
    const work = rungs.reduce((sum, rung) => sum + rung, 0);
    this.#client ??= createSimulationClient();
    this.running = true;
    try {
      let done = 0;
      for (const rung of rungs) {
        await this.#run(values, rung, (share) => (this.share = (done + share * rung) / work));
        if (request !== this.#requests) return;
        done += rung;
        this.share = done / work;
      }
    } catch (error) {
      if (request !== this.#requests) return;
      if (error instanceof RangeError) this.problem = error.message;
      else if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
    this.running = false;
    this.#draw();
  }

  /** Keeps what has been measured. */
  stop(): void {
    this.#end();
    this.#draw();
  }

  clear(): void {
    this.#begin();
    this.drawn = [];
  }

  dispose(): void {
    this.stop();
    this.#client?.dispose();
  }

  #end(): void {
    this.#requests += 1;
    this.#client?.stop();
    this.running = false;
  }

  /** The picture of the last run stays until there is another. */
  #begin(): void {
    this.#end();
    this.runs = [];
    this.#current = null;
    this.problem = '';
    this.share = 0;
  }

  #draw(): void {
    this.drawn = this.runs;
    this.#drawnAt = performance.now();
  }

  async #run(values: FactoryValues, years: number, tell: (share: number) => void): Promise<void> {
    const request = this.#requests;
    const report = await (this.#client as SimulationClient).run(requestOf(values, years), {
      onProgress: ({ report: soFar, share }) => {
        if (request !== this.#requests) return;
        tell(share);
        const passed = Math.floor((soFar?.weeks ?? 0) / weeksPerYear);
        const longest = this.runs.at(-1)?.years ?? 0;
        if (soFar && passed > longest) this.#current = { report: soFar, years: passed };
      },
    });
    if (request !== this.#requests) return;
    this.#current = null;
    this.runs = [...this.runs, { report, years }];
    const due = performance.now() - this.#drawnAt > picturesMilliseconds;
    if (due && this.runs.length > 1) this.#draw();
  }
}
