import type { LaneReport, SimulationReport } from './report.ts';

/** Whether each strategy's cost of stock and waiting is known to the asked-for share of itself. */
export function preciseEnough({ lanes }: SimulationReport, precision: number | null): boolean {
  return precision !== null && lanes.every((lane) => relativeHalfWidth(lane) <= precision);
}

/** Half-width of the 95 % interval of stock and waiting cost ÷ that cost; infinite while it is not known. */
function relativeHalfWidth({ cost }: LaneReport): number {
  const { halfWidth } = cost.total;
  if (halfWidth === null) return Infinity;
  const moved = cost.holding.value + cost.obsolescence.value + cost.waiting.value;
  return halfWidth === 0 ? 0 : halfWidth / moved;
}
