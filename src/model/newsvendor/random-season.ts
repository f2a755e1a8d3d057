/** Single seasons, one after the other: the same customers for all three strategies. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { requireWhole } from '../numeric/guard.ts';
import { strategies, type Strategy } from '../strategy/outcome.ts';
import { quantileOf } from './random-demand.ts';
import { seasonDemand } from './season-demand.ts';
import { requireSeason, type SeasonInput } from './season-input.ts';
import { seasonPlan, type SeasonPlan } from './season-plan.ts';

export interface ItemSeason {
  /** Units asked for by customers who wait, and units committed. */
  readonly demand: number;
  readonly quantity: number;
  /** Versions it serves. */
  readonly versions: number;
}

export interface StrategySeason {
  readonly sales: number;
  readonly leftovers: number;
  readonly turnedAway: number;
  readonly walkedAway: number;
  readonly profit: number;
  /** What happened to each committed item; empty for make to order. */
  readonly items: readonly ItemSeason[];
}

export interface RandomSeason extends Readonly<Record<Strategy, StrategySeason>> {
  /** Units of the whole family that customers asked for. */
  readonly demand: number;
}

/**
 * Random seasons: what might a single season look like, and what do many of them come to?
 *
 * Each call of the returned function plays the next season of the stream that the seed starts; equal seeds give equal
 * seasons. Versions draw their demands independently; a platform meets the sum over its versions; every counted
 * customer decides by a toss whether to wait. Averages over many seasons approach {@link evaluateSeason}.
 * Throws a RangeError as that does, and for a seed that is not a whole number from 0 to 2³² − 1.
 * Source: the definitions in `evaluate-season.ts`; generator xoroshiro128+ of D. Blackman and S. Vigna (2018).
 *
 * @example randomSeasons({ family: 'normal', forecast: 50, forecastError: 0, versions: 1, versionsPerPlatform: 1, unitCost: 1, margin: 0.5, aheadSaving: 0, platformValueShare: 0.5, markdown: 0.5, waitForAssembly: 1, waitForOrder: 1, commitment: null }, 1)().mts.profit // 50
 */
export function randomSeasons(input: SeasonInput, seed: number): () => RandomSeason {
  requireSeason(input);
  requireWhole('seed', seed, 0, 2 ** 32 - 1);
  const generator = xoroshiro128plus(seed);
  const uniform = (): number => uniformFloat64(generator);
  // Early numbers of neighboring seeds resemble each other.
  for (let skipped = 0; skipped < 32; skipped += 1) uniform();
  const draw = quantileOf(seasonDemand(input, 1 / input.versions, 1));
  const plans = strategies.map((strategy) => seasonPlan(input, strategy));
  const counted = input.family !== 'normal';
  return () => {
    const demands = Array.from({ length: input.versions }, () => draw(uniform() || Number.EPSILON));
    const waiting = (demand: number, share: number): number =>
      counted ? tosses(demand, share, uniform) : share * demand;
    const [mts, ato, mto] = plans.map((plan) => play(plan, demands, waiting));
    return { demand: total(demands), mts: mts!, ato: ato!, mto: mto! };
  };
}

/** How many of `count` customers say yes, each with probability `share`. */
function tosses(count: number, share: number, uniform: () => number): number {
  if (share === 1) return count;
  let yes = 0;
  for (let customer = 0; customer < count; customer += 1) if (uniform() < share) yes += 1;
  return yes;
}

function play(
  { groups, patience, stakes }: SeasonPlan,
  demands: readonly number[],
  waiting: (demand: number, share: number) => number,
): StrategySeason {
  const items: ItemSeason[] = [];
  let next = 0;
  for (const { items: count, versions, quantity } of groups)
    for (let item = 0; item < count; item += 1) {
      const asked = total(demands.slice(next, next + versions));
      next += versions;
      items.push({ demand: waiting(asked, patience), quantity, versions });
    }
  const asked = total(demands);
  const patient = groups.length === 0 ? waiting(asked, patience) : total(items.map(({ demand }) => demand));
  const turnedAway = total(items.map(({ demand, quantity }) => Math.max(0, demand - quantity)));
  const leftovers = total(items.map(({ demand, quantity }) => Math.max(0, quantity - demand)));
  const sales = patient - turnedAway;
  return {
    sales,
    leftovers,
    turnedAway,
    walkedAway: asked - patient,
    profit: stakes.underage * sales - stakes.overage * leftovers,
    items,
  };
}

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
