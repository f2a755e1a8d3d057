/** Economies of scale, and the cost that no strategy can go below. */
import { requirePositive, requireWithin } from '../numeric/guard.ts';
import { scenarioParameters } from './scenario.ts';

const { scaleSaving: saving } = scenarioParameters;

/**
 * Scale factor: what share of its one-off cost does a unit cost when `unitsPerWeek` identical ones are made
 * a week?
 *
 * scale(x) = max(1, x)^−b with b = −log₂(1 − saving): each doubling of x saves the share `saving`. For
 * guarded inputs.
 */
export function scaleFactor(unitsPerWeek: number, scaleSaving: number): number {
  return unitsPerWeek <= 1 ? 1 : (1 - scaleSaving) ** Math.log2(unitsPerWeek);
}

/**
 * Cost floor: what would a unit cost if every unit sold were alike?
 *
 * c·scale(Λ), currency a unit, with c the cost of a unit made as a one-off, Λ the units sold a week and a
 * saving per doubling of volume. Charts show cost above it, since production dwarfs what the strategies
 * differ in. Throws a RangeError for a rate or cost that is not above 0 or a saving outside its range.
 * Source: docs/model.md; the form is the experience curve's, Hax & Majluf, Interfaces 12 (1982) 50–61.
 *
 * @example costFloor({ demandRate: 64, unitCost: 1000, scaleSaving: 0.1 }) // 531.441
 */
export function costFloor(input: {
  readonly demandRate: number;
  readonly unitCost: number;
  readonly scaleSaving: number;
}): number {
  requirePositive('demandRate', input.demandRate);
  requirePositive('unitCost', input.unitCost);
  requireWithin('scaleSaving', input.scaleSaving, saving.min, saving.max);
  return input.unitCost * scaleFactor(input.demandRate, input.scaleSaving);
}
