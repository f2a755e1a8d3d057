/** Every newsvendor case of the reference file: textbooks, their software, and their spreadsheets. */
import { describe, expect, it } from 'vitest';
import {
  listedDemand,
  lognormalDemand,
  mismatchCost,
  negativeBinomialDemand,
  newsvendorQuantity,
  newsvendorSeason,
  normalDemand,
  poissonDemand,
  gammaDemand,
  type DemandLaw,
} from '../../../src/model/index.ts';
import {
  expectAsPublished,
  given,
  referenceCases,
  type ReferenceCase,
} from '../../support/reference-values.ts';

const lists = (reference: ReferenceCase, name: string): readonly number[] =>
  reference.inputs[name]?.value as readonly number[];

/** Underage and overage cost of a case, however it names them. */
function stakes(reference: ReferenceCase): { underage: number; overage: number } {
  const has = (name: string): boolean => name in reference.inputs;
  const value = (name: string, otherwise = 0): number => given(reference, name, otherwise);
  if (has('underage_cost')) return { underage: value('underage_cost'), overage: value('overage_cost') };
  const price = value('price', value('revenue'));
  if (price === 0) return { underage: value('stockout_cost'), overage: value('holding_cost') };
  const cost = value('cost', value('purchase_cost'));
  const salvage = value('salvage', value('salvage_value'));
  return {
    underage: price - cost + value('stockout_penalty'),
    overage: cost - salvage + value('holding_cost'),
  };
}

function normalOf(reference: ReferenceCase): DemandLaw {
  const variance = given(reference, 'demand_variance', 0);
  return normalDemand({
    mean: given(reference, 'demand_mean'),
    deviation: variance > 0 ? Math.sqrt(variance) : given(reference, 'demand_sd'),
  });
}

/** Everything these cases ask for, at a quantity or at the best one. */
function answers(reference: ReferenceCase, demand: DemandLaw): Readonly<Record<string, number>> {
  const { underage, overage } = stakes(reference);
  const penalty = given(reference, 'stockout_penalty', 0);
  const best = newsvendorQuantity({ demand, underage, overage });
  const cost = (quantity: number): number => mismatchCost({ demand, quantity, underage, overage });
  const perfect = (underage - penalty) * demand.mean;
  const profit = (quantity: number): number => perfect - cost(quantity);
  const quantity = given(reference, 'order_quantity', best.quantity);
  const season = newsvendorSeason({ demand, quantity });
  const alternative = given(reference, 'alt_base_stock_level', given(reference, 'alt_quantity', quantity));
  return {
    base_stock_level: best.quantity,
    order_quantity: best.quantity,
    critical_ratio: best.criticalRatio,
    optimal_cost: cost(best.quantity),
    alt_cost: cost(alternative),
    alt2_cost: cost(given(reference, 'alt2_base_stock_level', quantity)),
    expected_cost: cost(quantity),
    expected_profit: profit(quantity),
    optimal_profit: profit(best.quantity),
    alt_profit: profit(alternative),
    maximum_profit: perfect,
    mismatch_cost: cost(quantity),
    expected_sales: season.sales,
    expected_leftover: season.leftovers,
    expected_lost_sales: season.lost,
    expected_shortage: season.lost,
    fill_rate: season.fillRate,
    cost_at_12: cost(12),
    cost_at_465: cost(465),
    cost_at_700: cost(700),
  };
}

/** The quantities that these two sources round to whole units before they go on. */
const rounded: Readonly<Record<string, number>> = { 'nv-021': 1129, 'nv-022': 15 };

function inWholeUnits(reference: ReferenceCase): ReferenceCase {
  const value = rounded[reference.id];
  if (value === undefined) return reference;
  return { ...reference, inputs: { ...reference.inputs, order_quantity: { value, unit: 'units' } } };
}

/** Answers to what the case asks, and to nothing else. */
function expectAnswers(reference: ReferenceCase, all: Readonly<Record<string, number>>): void {
  const asked = Object.keys(reference.expected).map((name) => [name, all[name] ?? Number.NaN] as const);
  expectAsPublished(reference, Object.fromEntries(asked));
}

const rows = (...models: string[]) =>
  referenceCases(...models).map((reference) => [reference.id, reference.source, reference] as const);

describe('normal demand', () => {
  it.each(rows('newsvendor-normal-cost', 'newsvendor-normal-profit'))('%s (%s)', (_id, _, reference) => {
    expectAnswers(reference, answers(inWholeUnits(reference), normalOf(reference)));
  });

  it.each(rows('base-stock-normal-leadtime-cost'))(
    'over a lead time and a review period: %s (%s)',
    (_, __, reference) => {
      const periods = given(reference, 'lead_time') + 1;
      const demand = normalDemand({
        mean: periods * given(reference, 'demand_mean'),
        deviation: Math.sqrt(periods) * given(reference, 'demand_sd'),
      });
      expectAnswers(reference, answers(reference, demand));
    },
  );
});

describe('Poisson demand', () => {
  it.each(rows('newsvendor-poisson-cost', 'newsvendor-poisson-profit'))('%s (%s)', (_id, _, reference) => {
    const demand = poissonDemand({ mean: given(reference, 'demand_mean') });
    const { underage, overage } = stakes(reference);
    const season = (quantity: number) => newsvendorSeason({ demand, quantity });
    const cost = (quantity: number) => mismatchCost({ demand, quantity, underage, overage });
    const scalars = {
      ...answers(reference, demand),
      sales_at_4: season(4).sales,
      leftover_at_6: season(6).leftovers,
      profit_at_8: underage * demand.mean - cost(8),
      quantity_for_90pct: demand.quantile(0.9),
      prob_demand_over_3: demand.exceeds(3),
      prob_demand_at_most_7: demand.atMost(7),
    };
    const series: Readonly<Record<string, (quantity: number) => number>> = {
      cdf_4_to_8: demand.atMost,
      loss_4_to_8: demand.loss,
      cost_4_to_8: cost,
    };
    const listed = Object.keys(reference.expected).filter((name) => name in series);
    const numbers = Object.fromEntries(
      Object.entries(reference.expected).filter(([name]) => !listed.includes(name)),
    );
    expectAnswers({ ...reference, expected: numbers }, scalars);
    for (const name of listed)
      (reference.expected[name]!.value as readonly number[]).forEach((published, index) =>
        expect(Math.abs(series[name]!(index + 4) - published)).toBeLessThanOrEqual(
          reference.tolerance[name]!.abs!,
        ),
      );
  });

  it.each(rows('base-stock-poisson-leadtime-cost'))(
    'over a lead time and a review period: %s (%s)',
    (_, __, reference) => {
      const mean = (given(reference, 'lead_time') + 1) * given(reference, 'demand_mean');
      expectAnswers(reference, answers(reference, poissonDemand({ mean })));
    },
  );
});

describe('other demand', () => {
  it.each(rows('newsvendor-lognormal-cost', 'newsvendor-lognormal-profit'))(
    'lognormal: %s (%s)',
    (_id, _, reference) => {
      const demand = lognormalDemand({
        meanOfLog: given(reference, 'mu_log'),
        deviationOfLog: given(reference, 'sigma_log'),
      });
      expectAnswers(reference, answers(inWholeUnits(reference), demand));
    },
  );

  it.each(rows('newsvendor-discrete-profit'))('a list of possibilities: %s (%s)', (_id, _, reference) => {
    const probabilities = lists(reference, 'demand_probabilities');
    const demand = listedDemand(
      lists(reference, 'demand_values').map((value, index) => ({
        demand: value,
        probability: probabilities[index]!,
      })),
    );
    const { underage, overage } = stakes(reference);
    expectAnswers(reference, {
      order_quantity: newsvendorQuantity({ demand, underage, overage }).quantity,
      sales_at_50000: newsvendorSeason({ demand, quantity: 50_000 }).sales,
      leftover_at_50000: newsvendorSeason({ demand, quantity: 50_000 }).leftovers,
      profit_at_75000: underage * demand.mean - mismatchCost({ demand, quantity: 75_000, underage, overage }),
    });
  });

  it.each(rows('newsvendor-negative-binomial-cost'))(
    'what the choice of family costs: %s (%s)',
    (_id, _, reference) => {
      const moments = {
        mean: given(reference, 'demand_mean'),
        deviation: Math.sqrt(given(reference, 'demand_variance')),
      };
      const spread = Math.log1p((moments.deviation / moments.mean) ** 2);
      const lognormal = lognormalDemand({
        meanOfLog: Math.log(moments.mean) - spread / 2,
        deviationOfLog: Math.sqrt(spread),
      });
      const { underage, overage } = stakes(reference);
      const best = (demand: DemandLaw) => newsvendorQuantity({ demand, underage, overage }).quantity;
      const truth = negativeBinomialDemand(moments);
      const trueCost = (quantity: number) => mismatchCost({ demand: truth, quantity, underage, overage });
      // The source makes whole units of continuous quantities by rounding.
      const whole = {
        normal: Math.round(best(normalDemand(moments))),
        lognormal: Math.round(best(lognormal)),
        gamma: Math.round(best(gammaDemand(moments))),
      };
      expectAnswers(reference, {
        q_negative_binomial: best(truth),
        q_normal: whole.normal,
        q_lognormal: whole.lognormal,
        q_gamma: whole.gamma,
        true_cost_at_q_nb: trueCost(best(truth)),
        true_cost_at_q_normal: trueCost(whole.normal),
        true_cost_at_q_lognormal: trueCost(whole.lognormal),
        nb_cdf_468: truth.atMost(468),
        nb_cdf_469: truth.atMost(469),
      });
    },
  );
});
