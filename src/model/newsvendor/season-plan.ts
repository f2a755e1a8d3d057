/** What each strategy commits to before the season: how many of what, at which stakes. */
import type { DemandLaw } from '../demand/demand-law.ts';
import type { Strategy } from '../strategy/outcome.ts';
import { criticalRatioOf, newsvendorQuantity } from './newsvendor.ts';
import { platformGroups, seasonDemand, type ItemGroup } from './season-demand.ts';
import { fullPrice, type SeasonInput } from './season-input.ts';

export interface Stakes {
  /** Currency spent on a unit before the season. */
  readonly committed: number;
  /** Spent on it when it is sold. */
  readonly later: number;
  /** What a unit too few loses. */
  readonly underage: number;
  /** What a unit too many loses. */
  readonly overage: number;
}

export interface CommittedGroup extends ItemGroup {
  readonly demand: DemandLaw;
  /** Units of each item. */
  readonly quantity: number;
  readonly criticalRatio: number;
  readonly capped: boolean;
}

export interface SeasonPlan {
  readonly strategy: Strategy;
  /** Share of customers who accept to wait this long. */
  readonly patience: number;
  readonly stakes: Stakes;
  readonly groups: readonly CommittedGroup[];
}

/** Finished versions are committed whole, pooled parts up to their share of value, nothing for make to order. */
export function stakesOf(input: SeasonInput, strategy: Strategy): Stakes {
  const { unitCost, aheadSaving, platformValueShare, markdown } = input;
  const ahead = { mts: 1, ato: platformValueShare, mto: 0 }[strategy] * unitCost;
  const committed = ahead * (1 - aheadSaving);
  const later = unitCost - ahead;
  return {
    committed,
    later,
    underage: fullPrice(input) - committed - later,
    overage: markdown * committed,
  };
}

export function seasonPlan(input: SeasonInput, strategy: Strategy): SeasonPlan {
  const patience = { mts: 1, ato: input.waitForAssembly, mto: input.waitForOrder }[strategy];
  const stakes = stakesOf(input, strategy);
  const items: readonly ItemGroup[] = {
    mts: [{ items: input.versions, versions: 1 }],
    ato: platformGroups(input.versions, input.versionsPerPlatform),
    mto: [],
  }[strategy];
  const groups = items.map((group) => commit(input, group, patience, stakes));
  return { strategy, patience, stakes, groups };
}

function commit(input: SeasonInput, group: ItemGroup, patience: number, stakes: Stakes): CommittedGroup {
  const demand = seasonDemand(input, group.versions / input.versions, patience);
  if (input.commitment === null) return { ...group, demand, ...newsvendorQuantity({ demand, ...stakes }) };
  const asked = input.commitment * demand.mean;
  const { criticalRatio } = criticalRatioOf(stakes);
  return {
    ...group,
    demand,
    quantity: demand.counted ? Math.round(asked) : asked,
    criticalRatio,
    capped: false,
  };
}
