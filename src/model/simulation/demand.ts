/** The one stream of orders that all strategies meet: when, which version, how many units. */
import { BitStream } from '../random/bit-stream.ts';
import { exactLog1p } from '../random/elementary.ts';
import { exponential } from '../random/exponential.ts';
import type { FactorySetup } from './factory-setup.ts';
import { cumulative, versionAt } from './popularity.ts';
import { seasonAt } from './season.ts';
import { demandStreams } from './streams.ts';
import type { UnitBlock } from './unit-block.ts';

export class DemandStream {
  readonly #gaps: BitStream;
  readonly #sizes: BitStream;
  readonly #choices: BitStream;
  readonly #thinning: BitStream;
  readonly #versions: number;
  readonly #platforms: number;
  readonly #fixedUnits: number;
  /** −1/ln(1−q): an exponential number times this, rounded down, counts the units after the first. */
  readonly #geometricScale: number;
  /** Mean weeks between orders, at the height of the season. */
  readonly #gapWeeks: number;
  readonly #amplitude: number;
  readonly #upperEnds: Float64Array | null;
  #now = 0;
  #version = 0;
  #platform = 0;
  #left = 0;

  constructor(setup: FactorySetup) {
    const { scenario, options, request } = setup;
    this.#gaps = new BitStream(request.seed, demandStreams.gaps);
    this.#sizes = new BitStream(request.seed, demandStreams.sizes);
    this.#choices = new BitStream(request.seed, demandStreams.choices);
    this.#thinning = new BitStream(request.seed, demandStreams.thinning);
    this.#versions = scenario.versions;
    this.#platforms = setup.platforms;
    this.#fixedUnits = options.orderUnits ?? (setup.lastUnit === 1 ? 1 : 0);
    this.#geometricScale = this.#fixedUnits > 0 ? 0 : -1 / exactLog1p(-setup.lastUnit);
    this.#amplitude = options.seasonAmplitude;
    this.#gapWeeks = 1 / (setup.ordersPerWeek * (1 + this.#amplitude));
    this.#upperEnds = options.popularityExponent > 0 ? cumulative(setup.shares) : null;
  }

  /** Fills `block` with the next `count` units; an order may go on in the next block. */
  fill(block: UnitBlock, count: number): void {
    block.count = count;
    const { time, version, platform, left } = block;
    let row = 0;
    while (row < count) {
      if (this.#left === 0) this.#nextOrder();
      const end = Math.min(count, row + this.#left);
      const now = this.#now;
      const chosen = this.#version;
      const base = this.#platform;
      let still = this.#left;
      for (; row < end; row += 1) {
        time[row] = now;
        version[row] = chosen;
        platform[row] = base;
        left[row] = still;
        still -= 1;
      }
      this.#left = still;
    }
  }

  #nextOrder(): void {
    this.#now += exponential(this.#gaps) * this.#gapWeeks;
    if (this.#amplitude > 0) this.#awaitSeason();
    const position = this.#choices.uniform();
    if (this.#upperEnds === null) {
      // One place on the circle of wishes says both: versions and platforms divide it into equal parts.
      this.#version = Math.floor(position * this.#versions);
      this.#platform = Math.floor(position * this.#platforms);
    } else {
      this.#version = versionAt(this.#upperEnds, position);
      this.#platform = this.#version % this.#platforms;
    }
    this.#left = this.#fixedUnits || 1 + Math.floor(exponential(this.#sizes) * this.#geometricScale);
  }

  /** Lewis & Shedler's thinning: orders come at the peak rate, and off the peak only some of them are real. */
  #awaitSeason(): void {
    const amplitude = this.#amplitude;
    while (this.#thinning.uniform() * (1 + amplitude) > 1 + amplitude * seasonAt(this.#now)) {
      this.#now += exponential(this.#gaps) * this.#gapWeeks;
    }
  }
}
