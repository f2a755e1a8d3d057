/** What every question about a single stock point needs to know. */
import { dispersionOf } from '../demand/dispersion.ts';
import {
  refuse,
  requireFraction,
  requireNotNegative,
  requirePositive,
  requireWhole,
} from '../numeric/guard.ts';
import { StockPointLaw } from './stock-point-law.ts';

export interface StockPointInput {
  /** Λ, units of the whole family demanded a week. */
  readonly demandRate: number;
  /** CV of weekly family demand; below 1/√Λ it counts as that. */
  readonly demandCv: number;
  /** ρ, utilization of the bottleneck that all stock points share. */
  readonly utilization: number;
  /** p, this stock point's share of the orders. */
  readonly share: number;
  /** L, the constant part of the replenishment time. */
  readonly leadTimeWeeks: number;
}

/** The most units a caller may ask about. */
export const mostBaseStock = 1e9;

/** Guards the input and derives the stock point's constants. */
export function stockPointLaw(input: StockPointInput): StockPointLaw {
  requirePositive('demandRate', input.demandRate);
  requireNotNegative('demandCv', input.demandCv);
  requireFraction('utilization', input.utilization);
  if (!(typeof input.share === 'number' && input.share > 0 && input.share <= 1)) {
    refuse('share', input.share, 'a number above 0 and at most 1');
  }
  requireNotNegative('leadTimeWeeks', input.leadTimeWeeks);
  return new StockPointLaw(
    input.demandRate,
    dispersionOf(input.demandRate, input.demandCv),
    input.utilization,
    input.share,
    input.leadTimeWeeks,
  );
}

export function requireBaseStock(baseStock: number): void {
  requireWhole('baseStock', baseStock, 0, mostBaseStock);
}
