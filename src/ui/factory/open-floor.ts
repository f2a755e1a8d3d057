/** The floor that a reader's values describe, already at work: an empty factory shows nothing. */
import type { FactoryValues } from '../../calculators/factory/parameters.ts';
import { requestOf, shownStrategies } from '../../calculators/factory/request.ts';
import type { Outcomes } from '../../calculators/shared/strategies.ts';
import { Floor } from './floor.ts';

/** Orders are let in before the first picture, but not more units than a page can work out unnoticed. */
const mostOpeningUnits = 250;
const roundEnds = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

export interface OpenFloor {
  readonly floor: Floor;
  /** Until the first orders have come through to their customers. */
  readonly openingWeek: number;
}

/** A floor whose clock has still to be run up to its opening. Throws a RangeError where there is nothing to simulate. */
export function newFloor(values: FactoryValues, outcomes: Outcomes): OpenFloor {
  const { scenario, options = {}, seed } = requestOf(values, 1);
  const strategies = shownStrategies(values);
  const floor = new Floor({
    scenario,
    options,
    seed,
    strategies,
    endWeeks: roundUp(outcomes.mto.wait.p95 * 1.3),
  });
  return { floor, openingWeek: openingWeek(floor) };
}

/** The floor at its opening. */
export function openFloor(values: FactoryValues, outcomes: Outcomes): Floor {
  const { floor, openingWeek } = newFloor(values, outcomes);
  floor.advance(openingWeek);
  return floor;
}

function openingWeek({ setup }: Floor): number {
  const { fabricationWeeks, assemblyWeeks, demandRate } = setup.scenario;
  const through = fabricationWeeks + assemblyWeeks + 4 * setup.bottleneckWeeks;
  return Math.min(through, mostOpeningUnits / demandRate);
}

function roundUp(weeks: number): number {
  const decade = 10 ** Math.floor(Math.log10(weeks));
  return decade * (roundEnds.find((multiple) => multiple * decade >= weeks) ?? 10);
}
