/** What a reader should know about a result that is right but may surprise. */
import { demandCvFloor, type Scenario } from '../../model/index.ts';
import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies, type Outcomes } from '../shared/strategies.ts';

export function notes(scenario: Scenario, outcomes: Outcomes, format: NumberFormat): readonly Problem[] {
  return [...floorNote(scenario, format), ...cappedNote(outcomes), ...freeWaitingNote(scenario)];
}

function floorNote({ demandCv, demandRate }: Scenario, format: NumberFormat): readonly Problem[] {
  const floor = demandCvFloor(demandRate);
  if (demandCv >= floor) return [];
  const message =
    `Demand volatility counts as ${format.percent(floor, 1)}: at ${format.significant(demandRate)} units a week, ` +
    `customers who decide on their own already make demand that volatile.`;
  return [{ parameters: ['demandCv'], message }];
}

function cappedNote(outcomes: Outcomes): readonly Problem[] {
  const capped = strategies.filter(({ id }) => outcomes[id].stock.capped);
  if (capped.length === 0) return [];
  const who = capitalized(capped.map(({ name }) => name).join(' and '));
  const message =
    `${who}: carrying stock costs almost nothing beside waiting, so the least-cost stock has no bound. ` +
    `The model stops at stock that covers 99.99% of moments.`;
  return [{ parameters: ['holdingRate'], message }];
}

function freeWaitingNote({ waitCostRate, fillTarget }: Scenario): readonly Problem[] {
  if (waitCostRate > 0 || fillTarget !== null) return [];
  const message =
    'Waiting costs nothing, so no stock pays for itself: one unit is kept where a strategy must keep some.';
  return [{ parameters: ['waitCostRate'], message }];
}
