/** The demand of one stocked item – a version, or the parts of several – out of that of the whole family. */
import { negativeBinomialDemand, poissonDemand } from '../demand/counted-demand.ts';
import type { DemandLaw } from '../demand/demand-law.ts';
import { normalDemand } from '../demand/normal-demand.ts';
import type { SeasonInput } from './season-input.ts';

/**
 * Season dispersion: how much larger than its mean is the variance of the family's demand?
 *
 * CV²·μ; 1 for Poisson demand, and at least 1 for counted demand. For guarded inputs.
 *
 * @example seasonDispersion({ family: 'negativeBinomial', forecast: 100, forecastError: 0.2 }) // 4
 */
export function seasonDispersion({
  family,
  forecast,
  forecastError,
}: Pick<SeasonInput, 'family' | 'forecast' | 'forecastError'>): number {
  if (family === 'poisson') return 1;
  const dispersion = forecastError ** 2 * forecast;
  return family === 'normal' ? dispersion : Math.max(1, dispersion);
}

/**
 * Demand for a share of the family, from those customers who wait.
 *
 * Versions sell independently, so that variances add: the share keeps the family's variance over mean, I. Counted
 * customers decide for themselves whether to wait, which thins a negative binomial of dispersion I to one of
 * 1 + a(I − 1); of a normal demand a fixed share a waits.
 */
export function seasonDemand(input: SeasonInput, share: number, patience: number): DemandLaw {
  const mean = patience * share * input.forecast;
  const dispersion = seasonDispersion(input);
  if (input.family === 'poisson') return poissonDemand({ mean });
  if (input.family === 'normal')
    return normalDemand({ mean, deviation: patience * Math.sqrt(dispersion * share * input.forecast) });
  const thinned = 1 + patience * (dispersion - 1);
  return negativeBinomialDemand({ mean, deviation: Math.sqrt(thinned * mean) });
}

export interface ItemGroup {
  /** How many items of this kind there are. */
  readonly items: number;
  /** Versions each of them serves. */
  readonly versions: number;
}

/** V versions on ⌈V/m⌉ platforms, as evenly as whole numbers allow. */
export function platformGroups(versions: number, versionsPerPlatform: number): readonly ItemGroup[] {
  const platforms = Math.ceil(versions / versionsPerPlatform);
  const fewer = Math.floor(versions / platforms);
  const withOneMore = versions - platforms * fewer;
  return [
    { items: platforms - withOneMore, versions: fewer },
    { items: withOneMore, versions: fewer + 1 },
  ].filter(({ items }) => items > 0);
}
