/** From what the reader sets to what the model takes, and everything the pictures share. */
import {
  bestRun,
  breakEvenRate,
  economicLot,
  oneOffUnitCost,
  runCosts,
  type BestRun,
  type RunCosts,
  type StandardScenario,
} from '../../model/index.ts';
import type { Values } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { parameters } from './parameters.ts';

export type ScaleValues = Values<typeof parameters>;

export interface ScaleResult {
  /** Units of one version a week. */
  readonly rate: number;
  readonly current: RunCosts;
  readonly best: BestRun;
  /** The same family with one version only, in its best run. */
  readonly single: BestRun;
  /** Best run if a lot arrived all at once; null where stock costs nothing. */
  readonly instantQuantity: number | null;
  readonly oneOff: number;
  /** Units of a version a week from which a standard beats one-offs; null where none does. */
  readonly breakEven: number | null;
}

export function scenarioOf(values: ScaleValues): StandardScenario {
  return values;
}

export function evaluate(values: ScaleValues): ScaleResult {
  const scenario = scenarioOf(values);
  const rate = values.demandRate / values.versions;
  const current = runCosts(scenario, values.runLength);
  const holdingCost = (current.production * values.holdingRate) / 52;
  const lot = { setupCost: values.setupCost, demandRate: rate, holdingCost };
  return {
    rate,
    current,
    best: bestRun(scenario),
    single: bestRun({ ...scenario, versions: 1 }),
    instantQuantity: holdingCost > 0 ? economicLot(lot).quantity : null,
    oneOff: oneOffUnitCost(scenario),
    breakEven: breakEvenRate(scenario),
  };
}

/** Set-up and holding per unit: what the length of a run decides. */
export function runShare({ setup, holding }: RunCosts): number {
  return setup + holding;
}

/** How much dearer the reader's run is than the best, as a share of what set-ups and stock cost at best. */
export function extraShare({ current, best }: ScaleResult): number {
  return runShare(current) / runShare(best) - 1;
}

/** `26% more`, `31 times as much`: whichever reads more easily. */
export function dearer(extra: number, format: NumberFormat): string {
  if (extra >= 10) return `${format.significant(extra + 1, 2)} times as much`;
  return `${format.percent(extra, extra < 0.1 ? 1 : 0)} more`;
}

/** `17 units`, `1 unit`, `1,250 units`; tenths where there are few. */
export function units(count: number, format: NumberFormat): string {
  const text = wholeUnits(count, format);
  return `${text} ${text === '1' ? 'unit' : 'units'}`;
}

export function wholeUnits(count: number, format: NumberFormat): string {
  return count < 10 ? format.significant(count, 2) : format.number(count);
}
