/** Demand while a replenishment is on its way. */
import { negativeBinomialDemand } from '../demand/counted-demand.ts';
import type { CycleDemandLaw } from '../demand/demand-law.ts';
import { normalDemand } from '../demand/normal-demand.ts';
import { requireNotNegative } from '../numeric/guard.ts';

export interface LeadTimeInput {
  /** d, units a week. */
  readonly demandRate: number;
  /** Standard deviation of one week's demand over d. */
  readonly demandCv: number;
  /** L, mean weeks from order to arrival. */
  readonly leadTimeWeeks: number;
  /** σ_L, standard deviation of those weeks. */
  readonly leadTimeDeviation: number;
}

export interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Lead-time demand: how much is asked for until a replenishment arrives, and how far may that stray?
 *
 * Mean d·L; variance σ²·L + d²·σ_L², with d and σ the mean and standard deviation of a week's demand, L and σ_L those of
 * the lead time in weeks. Weeks are independent of each other and of the lead time. Throws a RangeError for a negative
 * argument. Source: G. Hadley and T. M. Whitin, Analysis of Inventory Systems (1963), section 3-4.
 *
 * @example leadTimeMoments({ demandRate: 5, demandCv: 0.8, leadTimeWeeks: 10, leadTimeDeviation: 5 }).deviation ** 2 // 785
 */
export function leadTimeMoments(input: LeadTimeInput): Moments {
  const { demandRate, demandCv, leadTimeWeeks, leadTimeDeviation } = input;
  for (const name of ['demandRate', 'demandCv', 'leadTimeWeeks', 'leadTimeDeviation'] as const)
    requireNotNegative(name, input[name]);
  const weekly = demandCv * demandRate;
  return {
    mean: demandRate * leadTimeWeeks,
    deviation: Math.hypot(weekly * Math.sqrt(leadTimeWeeks), demandRate * leadTimeDeviation),
  };
}

export const leadTimeFamilies = ['counted', 'normal'] as const;
export type LeadTimeFamily = (typeof leadTimeFamilies)[number];

/**
 * Distribution of lead-time demand: how likely is each amount?
 *
 * Of the family asked for, with the two moments of {@link leadTimeMoments}. Counted demand is negative binomial: exact
 * for a fixed lead time, where weeks of negative binomial demand add up to one, and for Poisson demand over a gamma lead
 * time; a fit of two moments otherwise. A variance below the mean counts as the mean. Throws a RangeError for a negative
 * argument. Source: P. Zipkin, Foundations of Inventory Management (2000), section 7.5.
 *
 * @example leadTimeDemandLaw({ demandRate: 3, demandCv: 0, leadTimeWeeks: 2, leadTimeDeviation: 0 }, 'counted').quantile(0.95) // 10
 */
export function leadTimeDemandLaw(input: LeadTimeInput, family: LeadTimeFamily): CycleDemandLaw {
  const moments = leadTimeMoments(input);
  return family === 'normal' ? normalDemand(moments) : negativeBinomialDemand(moments);
}
