/** How a plan is called in sentences, and what its numbers are called. */
import type { Plan } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { strategies, type Strategy } from '../shared/strategies.ts';
import type { FrontierResult, FrontierValues } from './result.ts';

export function strategyOf({ outcome }: Plan): Strategy {
  return strategies.find(({ id }) => id === outcome.strategy) ?? strategies[2];
}

/** `with 43 of each platform`; nothing where there is no stock. */
export function stockWords({ outcome }: Plan, format: NumberFormat): string {
  const { strategy, stock } = outcome;
  if (strategy === 'mto') return '';
  const unit = strategy === 'mts' ? 'version' : 'platform';
  return ` with ${format.number(stock.baseStock)} of each ${unit}`;
}

export function waitOf({ outcome }: Plan, { measure }: FrontierValues): number {
  return outcome.wait[measure];
}

export function aboveFloor({ outcome }: Plan, { floor }: FrontierResult): number {
  const above = outcome.cost.total - floor;
  // A difference of large numbers: what rounding leaves of nothing is nothing.
  return above < 1e-9 * floor ? 0 : above;
}

export function waitWords(weeks: number, { measure }: FrontierValues, format: NumberFormat): string {
  const time = weeks < 0.1 / 7 ? 'hardly any wait' : format.weeks(weeks);
  if (measure === 'p95') return weeks < 0.1 / 7 ? '95% served at once' : `95% served within ${time}`;
  return weeks < 0.1 / 7 ? time : `a mean wait of ${time}`;
}
