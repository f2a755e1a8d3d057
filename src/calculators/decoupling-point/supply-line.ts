/** The reader's supply line worked out: what `compute` returns, and what pictures and words are made from. */
import {
  customerLeadTime,
  feasibleDecouplingPoints,
  forecastLeadTime,
  furthestUpstream,
  leastForecastShare,
  productionDeliveryRatio,
  productionLeadTime,
  stockedItems,
  type StageWeeks,
} from '../../model/index.ts';
import type { Values } from '../shared/definition.ts';
import type { parameters } from './parameters.ts';
import { pointOf, pointOfWord, points, type Point } from './points.ts';

export type LineValues = Values<typeof parameters>;

export interface PointResult {
  readonly point: Point;
  readonly waitWeeks: number;
  readonly forecastWeeks: number;
  readonly items: number;
  readonly feasible: boolean;
}

export interface LineResult {
  readonly weeks: StageWeeks;
  readonly patienceWeeks: number;
  readonly chosen: PointResult;
  readonly furthest: PointResult;
  /** From engineer to order to ship to stock. */
  readonly all: readonly PointResult[];
  readonly productionWeeks: number;
  /** Null where nobody waits at all: the ratio has no bound. */
  readonly ratio: number | null;
  readonly leastForecastShare: number;
}

export function stageWeeks(values: LineValues): StageWeeks {
  return {
    engineering: values.engineeringWeeks,
    supply: values.supplyWeeks,
    fabrication: values.fabricationWeeks,
    assembly: values.assemblyWeeks,
    delivery: values.deliveryWeeks,
  };
}

export function evaluateLine(values: LineValues): LineResult {
  const weeks = stageWeeks(values);
  const { patienceWeeks, versions, versionsPerPlatform, materials, places } = values;
  const feasible = feasibleDecouplingPoints(weeks, patienceWeeks);
  const resultAt = (point: Point): PointResult => ({
    point,
    waitWeeks: customerLeadTime(point.id, weeks),
    forecastWeeks: forecastLeadTime(point.id, weeks),
    items: stockedItems({ point: point.id, versions, versionsPerPlatform, materials, places }),
    feasible: feasible.includes(point.id),
  });
  const chosen = pointOfWord(values.position);
  const productionWeeks = productionLeadTime(chosen.id, weeks);
  return {
    weeks,
    patienceWeeks,
    chosen: resultAt(chosen),
    furthest: resultAt(pointOf(furthestUpstream(weeks, patienceWeeks))),
    all: points.map(resultAt),
    productionWeeks,
    ratio: patienceWeeks > 0 ? productionDeliveryRatio(productionWeeks, patienceWeeks) : null,
    leastForecastShare: leastForecastShare(productionWeeks, patienceWeeks),
  };
}
