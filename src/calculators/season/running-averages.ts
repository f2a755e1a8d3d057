/** Many random seasons, one after the other: the latest of them, and what they come to on average so far. */
import { randomSeasons, type RandomSeason } from '../../model/index.ts';
import { strategies, type StrategyId } from '../shared/strategies.ts';
import { seasonInput, type SeasonValues } from './values.ts';

/** Points kept for the picture; when there are more, every other one goes. */
const mostPoints = 200;
export const mostSeasons = 10_000;

export interface AveragePoint extends Readonly<Record<StrategyId, number>> {
  /** How many seasons have been played. */
  readonly seasons: number;
}

export interface SeasonsSoFar {
  readonly seasons: number;
  readonly latest: RandomSeason;
  /** Average profit a season, from the first season to the latest. */
  readonly averages: readonly AveragePoint[];
}

export class RunningAverages {
  readonly #play: () => RandomSeason;
  readonly #sums = { mts: 0, ato: 0, mto: 0 };
  #seasons = 0;
  #stride = 1;
  #latest: RandomSeason;
  #points: AveragePoint[] = [];

  /** Opens with one season, so that there is something to see. */
  constructor(values: SeasonValues) {
    this.#play = randomSeasons(seasonInput(values), values.draw);
    this.#latest = this.#next();
  }

  get soFar(): SeasonsSoFar {
    const last = this.#points.at(-1);
    const averages = last?.seasons === this.#seasons ? this.#points : [...this.#points, this.#average()];
    return { seasons: this.#seasons, latest: this.#latest, averages: [...averages] };
  }

  play(): void {
    if (this.#seasons < mostSeasons) this.#latest = this.#next();
  }

  #next(): RandomSeason {
    const season = this.#play();
    this.#seasons += 1;
    for (const { id } of strategies) this.#sums[id] += season[id].profit;
    if (this.#seasons % this.#stride === 0) this.#keep();
    return season;
  }

  #keep(): void {
    this.#points.push(this.#average());
    if (this.#points.length <= mostPoints) return;
    this.#stride *= 2;
    this.#points = this.#points.filter(({ seasons }) => seasons % this.#stride === 0);
  }

  #average(): AveragePoint {
    const { mts, ato, mto } = this.#sums;
    const seasons = this.#seasons;
    return { seasons, mts: mts / seasons, ato: ato / seasons, mto: mto / seasons };
  }
}
