/**
 * A supply line: five stages that a unit passes one after the other, and six places between them where the
 * customer's order may enter. What lies before that place is made to a forecast, what lies after it to order.
 */
import { refuse, requireNotNegative } from '../numeric/guard.ts';

/** In the order in which a unit passes them. */
export const supplyStages = ['engineering', 'supply', 'fabrication', 'assembly', 'delivery'] as const;
export type SupplyStage = (typeof supplyStages)[number];

/** Weeks that each stage takes, its own queues included. */
export type StageWeeks = Readonly<Record<SupplyStage, number>>;

/**
 * Where the order enters, from before the first stage to after the last. The terms are those of Hoekstra &
 * Romme (1992) and Olhager (2003).
 */
export const decouplingPoints = [
  'engineerToOrder',
  'purchaseToOrder',
  'makeToOrder',
  'assembleToOrder',
  'makeToStock',
  'shipToStock',
] as const;
export type DecouplingPoint = (typeof decouplingPoints)[number];

/** Refuses stage times that are not finite numbers, 0 or more, naming the stage. */
export function requireStageWeeks(weeks: StageWeeks): void {
  for (const stage of supplyStages) requireNotNegative(stage, weeks[stage]);
}

/** How many of the five stages lie before the point, and are made to a forecast. */
export function stagesBefore(point: DecouplingPoint): number {
  const index = decouplingPoints.indexOf(point);
  if (index < 0) refuse('point', point, `one of ${decouplingPoints.join(', ')}`);
  return index;
}
