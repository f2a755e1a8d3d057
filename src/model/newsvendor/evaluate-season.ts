/** What a season brings under each of the three strategies, on average. */
import { strategies, type Strategy } from '../strategy/outcome.ts';
import { newsvendorSeason } from './newsvendor.ts';
import { fullPrice, requireSeason, type SeasonInput } from './season-input.ts';
import { seasonPlan, type SeasonPlan } from './season-plan.ts';

/** Where the profit of a perfect forecast goes, currency a season. */
export interface MissedProfit {
  readonly leftovers: number;
  /** Margin on units asked for when nothing was left. */
  readonly soldOut: number;
  /** Margin on customers who do not wait. */
  readonly impatience: number;
  /** Units that cost more because they are made, or finished, one by one. */
  readonly dearerUnits: number;
}

export interface SeasonOutcome {
  readonly plan: SeasonPlan;
  /** Kinds of items committed; 0 for make to order. */
  readonly items: number;
  /** Units committed, all items together, and what they cost. */
  readonly committed: number;
  readonly investment: number;
  readonly sales: number;
  readonly leftovers: number;
  /** Units asked for when nothing was left, and by customers who did not wait. */
  readonly turnedAway: number;
  readonly walkedAway: number;
  /** Mean share of seasons in which an item does not run out; null where nothing is stocked. */
  readonly inStock: number | null;
  readonly criticalRatio: number | null;
  readonly profit: number;
  readonly missed: MissedProfit;
  /** True where leftovers cost so little that the best quantity has no bound. */
  readonly capped: boolean;
}

export interface SeasonOutcomes extends Readonly<Record<Strategy, SeasonOutcome>> {
  /** Profit if demand were known before: everything made ahead, nothing left over, currency a season. */
  readonly perfectProfit: number;
}

/**
 * A season under three strategies: what do finished stock, pooled parts and nothing at all earn on the same demand?
 *
 * Make to stock commits finished versions, each a newsvendor; assemble to order commits parts that several versions
 * share; make to order commits nothing, pays the one-off cost and loses the customers who do not wait. Profit is
 * u·sales − o·leftovers with the strategy's own underage u and overage o. Versions are equally popular and independent,
 * customers turned away do not come back. Throws a RangeError naming the parameter outside its range.
 * Source: docs/model.md; M. L. Fisher and A. Raman, Operations Research 44 (1996) 87–99, for the setting.
 *
 * @example evaluateSeason({ family: 'normal', forecast: 50, forecastError: 0.16, versions: 1, versionsPerPlatform: 1, unitCost: 0.3, margin: 0.7, aheadSaving: 0, platformValueShare: 0.5, markdown: 0.6, waitForAssembly: 1, waitForOrder: 1, commitment: null }).mts.profit // 33.00239480682344
 */
export function evaluateSeason(input: SeasonInput): SeasonOutcomes {
  requireSeason(input);
  const [mts, ato, mto] = strategies.map((strategy) => seasonOutcome(input, seasonPlan(input, strategy)));
  return { mts: mts!, ato: ato!, mto: mto!, perfectProfit: bestMargin(input) * input.forecast };
}

/** What a unit earns that is made ahead and sure to sell. */
function bestMargin(input: SeasonInput): number {
  return fullPrice(input) - input.unitCost * (1 - input.aheadSaving);
}

function seasonOutcome(input: SeasonInput, plan: SeasonPlan): SeasonOutcome {
  const { stakes, patience, groups } = plan;
  const asked = patience * input.forecast;
  const results = groups.map((group) => ({ group, result: newsvendorSeason(group) }));
  const sum = (of: (entry: (typeof results)[number]) => number): number =>
    results.reduce((total, entry) => total + entry.group.items * of(entry), 0);
  const items = sum(() => 1);
  const sales = items === 0 ? asked : sum(({ result }) => result.sales);
  const leftovers = sum(({ result }) => result.leftovers);
  const turnedAway = sum(({ result }) => result.lost);
  const walkedAway = input.forecast - asked;
  const committed = sum(({ group }) => group.quantity);
  const margin = bestMargin(input);
  return {
    plan,
    items,
    committed,
    investment: committed * stakes.committed,
    sales,
    leftovers,
    turnedAway,
    walkedAway,
    inStock: items === 0 ? null : sum(({ result }) => result.inStock) / items,
    criticalRatio: groups[0]?.criticalRatio ?? null,
    profit: stakes.underage * sales - stakes.overage * leftovers,
    missed: {
      leftovers: stakes.overage * leftovers,
      soldOut: margin * turnedAway,
      impatience: margin * walkedAway,
      dearerUnits: (margin - stakes.underage) * sales,
    },
    capped: groups.some(({ capped }) => capped),
  };
}
