/** How much work a map is, so that a page can choose how finely to draw it before it draws. */
import { dispersionOf } from '../demand/dispersion.ts';
import { StockPointLaw } from '../inventory/stock-point-law.ts';
import { requireScenario } from './guard-scenario.ts';
import { deviation, isHeavy } from './map-heavy-stock.ts';
import type { MapAxis } from './map.ts';
import type { Scenario } from './scenario.ts';

/** Steps that one evaluation of a heavy stock point takes before its first, and evaluations until its level is found. */
const overhead = 100;
const evaluations = 5;
/** Up to so many orders a distribution is walked from zero, beyond only across its bell. */
const fromZero = 600;

/**
 * Effort of a map: about how many steps of the recursions does a cell take, on average over the map?
 *
 * Looks at the stock points of the cells given by the axes, without evaluating them. A walked stock point takes a step
 * a unit, up to some standard deviations above the mean on order; a heavy one a multiple of the standard deviation of
 * its orders. Throws a RangeError as `evaluateStrategyMap` does.
 * Source: counted in this project's own recursions.
 *
 * @example
 * mapEffort(
 *   { ...defaultScenario, fabricationWeeks: 0, assemblyWeeks: 0 },
 *   { name: 'versions', values: [1000] }, { name: 'demandCv', values: [0] }
 * ) < 10 ? 1 : 0 // 1
 */
export function mapEffort(scenario: Scenario, x: MapAxis, y: MapAxis): number {
  requireScenario(scenario);
  let steps = 0;
  for (const across of x.values) {
    for (const down of y.values) {
      const cell = { ...scenario, [x.name]: across, [y.name]: down };
      const lead = cell.fabricationWeeks + cell.assemblyWeeks;
      steps += stepsOf(cell, cell.versions, lead);
      steps += stepsOf(cell, Math.ceil(cell.versions / cell.versionsPerPlatform), cell.fabricationWeeks);
    }
  }
  return steps / (x.values.length * y.values.length);
}

function stepsOf(cell: Scenario, points: number, leadTimeWeeks: number): number {
  const dispersion = dispersionOf(cell.demandRate, cell.demandCv);
  const law = new StockPointLaw(cell.demandRate, dispersion, cell.utilization, 1 / points, leadTimeWeeks);
  const orders = law.ordersIn(leadTimeWeeks);
  if (!isHeavy(law)) return law.meanOnOrder + 2 * deviation(law, orders);
  return (
    evaluations * (overhead + Math.min(orders, fromZero) + 40 * Math.sqrt(orders + law.load / law.idle ** 2))
  );
}
