/** Orders drawn many at a time: when each is placed, what for, and how many units it asks for. */
import { streamState, BitStream } from '../random/bit-stream.ts';
import { exactLog1p } from '../random/elementary.ts';
import { ExponentialStream } from '../random/exponential.ts';
import { fillWords } from '../random/xoshiro.ts';
import type { FactorySetup } from './factory-setup.ts';
import { cumulative, versionAt } from './popularity.ts';
import { seasonAt } from './season.ts';
import { demandStreams } from './streams.ts';

export const ordersAtOnce = 1024;
const perWord = 2 ** -32;

/** What is drawn for a refill, before it is read into orders. */
const drawn = new Float64Array(ordersAtOnce);
const words = new Int32Array(ordersAtOnce);

export class OrderSource {
  readonly time = new Float64Array(ordersAtOnce);
  readonly version = new Int32Array(ordersAtOnce);
  readonly platform = new Int32Array(ordersAtOnce);
  readonly units = new Int32Array(ordersAtOnce);
  readonly #setup: FactorySetup;
  readonly #gaps: ExponentialStream;
  readonly #sizes: ExponentialStream;
  readonly #choices: Int32Array;
  readonly #thinning: BitStream;
  readonly #upperEnds: Float64Array;
  /** Mean weeks between orders, at the height of the season. */
  readonly #gapWeeks: number;
  /** −1/ln(1−q): an exponential number times this, rounded down, counts the units after the first. */
  readonly #geometricScale: number;
  #now = 0;

  constructor(setup: FactorySetup) {
    const { options, request, lastUnit } = setup;
    this.#setup = setup;
    this.#gaps = new ExponentialStream(request.seed, demandStreams.gaps);
    this.#sizes = new ExponentialStream(request.seed, demandStreams.sizes);
    this.#choices = streamState(request.seed, demandStreams.choices);
    this.#thinning = new BitStream(request.seed, demandStreams.thinning);
    this.#upperEnds = cumulative(setup.shares);
    this.#gapWeeks = 1 / (setup.ordersPerWeek * (1 + options.seasonAmplitude));
    this.#geometricScale = lastUnit === 1 ? 0 : -1 / exactLog1p(-lastUnit);
    this.units.fill(options.orderUnits ?? 1);
  }

  /** Replaces all orders by the next. */
  refill(): void {
    const { options } = this.#setup;
    this.#gaps.fill(drawn, ordersAtOnce, this.#gapWeeks);
    if (options.seasonAmplitude > 0) this.#placeInSeason(options.seasonAmplitude);
    else this.#place();
    fillWords(this.#choices, words, ordersAtOnce);
    if (options.popularityExponent > 0) this.#chooseByPopularity();
    else this.#chooseAlike(this.#setup.scenario.versions, this.#setup.platforms);
    if (options.orderUnits === null && this.#geometricScale > 0) this.#size();
  }

  #place(): void {
    const { time } = this;
    let now = this.#now;
    for (let order = 0; order < ordersAtOnce; order += 1) {
      now += drawn[order]!;
      time[order] = now;
    }
    this.#now = now;
  }

  /**
   * Lewis & Shedler's thinning: orders come at the peak rate, and off the peak only some of them are real. The others leave
   * their gap to the next.
   */
  #placeInSeason(amplitude: number): void {
    let order = 0;
    let next = 0;
    while (order < ordersAtOnce) {
      if (next === ordersAtOnce) {
        this.#gaps.fill(drawn, ordersAtOnce, this.#gapWeeks);
        next = 0;
      }
      this.#now += drawn[next]!;
      next += 1;
      if (this.#thinning.uniform() * (1 + amplitude) > 1 + amplitude * seasonAt(this.#now)) continue;
      this.time[order] = this.#now;
      order += 1;
    }
  }

  /** One place on the circle of wishes says both: versions and platforms divide it into equal parts. */
  #chooseAlike(versions: number, platforms: number): void {
    const { version, platform } = this;
    for (let order = 0; order < ordersAtOnce; order += 1) {
      const place = ((words[order]! >>> 0) + 0.5) * perWord;
      version[order] = (place * versions) | 0;
      platform[order] = (place * platforms) | 0;
    }
  }

  #chooseByPopularity(): void {
    const { platforms } = this.#setup;
    for (let order = 0; order < ordersAtOnce; order += 1) {
      const version = versionAt(this.#upperEnds, ((words[order]! >>> 0) + 0.5) * perWord);
      this.version[order] = version;
      this.platform[order] = version % platforms;
    }
  }

  #size(): void {
    const { units } = this;
    this.#sizes.fill(drawn, ordersAtOnce, this.#geometricScale);
    for (let order = 0; order < ordersAtOnce; order += 1) units[order] = 1 + (drawn[order]! | 0);
  }
}
