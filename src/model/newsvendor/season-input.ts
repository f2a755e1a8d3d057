/** One season of a product family, as it looks before the season starts. */
import {
  refuse,
  requireFraction,
  requireNotNegative,
  requirePositive,
  requireWhole,
  requireWithin,
} from '../numeric/guard.ts';

export const demandFamilies = ['negativeBinomial', 'poisson', 'normal'] as const;
export type DemandFamily = (typeof demandFamilies)[number];

export interface SeasonInput {
  readonly family: DemandFamily;
  /** μ, units of all versions together. */
  readonly forecast: number;
  /** Standard deviation of the family's demand over μ; Poisson demand has its own. */
  readonly forecastError: number;
  /** V */
  readonly versions: number;
  /** m, versions that can be made from one kind of pooled parts. */
  readonly versionsPerPlatform: number;
  /** c, currency a unit made as a one-off after the order. */
  readonly unitCost: number;
  /** (price − c)/price, the margin on such a unit. */
  readonly margin: number;
  /** How much less a unit made ahead costs, as a share of c. */
  readonly aheadSaving: number;
  /** κ, the share of c that lies in the parts. */
  readonly platformValueShare: number;
  /** δ, the share of its cost that a leftover loses. */
  readonly markdown: number;
  /** Share of customers who wait while their unit is assembled. */
  readonly waitForAssembly: number;
  /** Share of customers who wait while their unit is made from nothing. */
  readonly waitForOrder: number;
  /** Units committed as a share of the demand that is expected; null: what earns most. */
  readonly commitment: number | null;
}

export function requireSeason(input: SeasonInput): void {
  if (!demandFamilies.includes(input.family)) refuse('family', input.family, demandFamilies.join(', '));
  requirePositive('forecast', input.forecast);
  requireNotNegative('forecastError', input.forecastError);
  requireWhole('versions', input.versions, 1, 1e6);
  requireWhole('versionsPerPlatform', input.versionsPerPlatform, 1, 1e6);
  requirePositive('unitCost', input.unitCost);
  if (input.margin !== 0) requireFraction('margin', input.margin);
  for (const name of [
    'aheadSaving',
    'platformValueShare',
    'markdown',
    'waitForAssembly',
    'waitForOrder',
  ] as const)
    requireWithin(name, input[name], 0, 1);
  if (input.commitment !== null) requireNotNegative('commitment', input.commitment);
}

/**
 * Full price: what does a unit sell for whose maker keeps the given share of the price?
 *
 * c/(1 − margin), with c the unit's cost made as a one-off, both in currency a unit. For guarded inputs.
 *
 * @example fullPrice({ unitCost: 600, margin: 0.4 }) // 1000
 */
export function fullPrice({ unitCost, margin }: Pick<SeasonInput, 'unitCost' | 'margin'>): number {
  return unitCost / (1 - margin);
}
