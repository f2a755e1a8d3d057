/** Every calculator, in the order readers meet them. */
import { compare } from './compare/definition.ts';
import { decouplingPoint } from './decoupling-point/definition.ts';
import { forecast } from './forecast/definition.ts';
import { frontier } from './frontier/definition.ts';
import { map } from './map/definition.ts';
import { scale } from './scale/definition.ts';
import { pooling } from './pooling/definition.ts';
import { safetyStock } from './safety-stock/definition.ts';
import { factory } from './factory/definition.ts';
import { season } from './season/definition.ts';
import type { CalculatorDefinition } from './shared/definition.ts';
import { variety } from './variety/definition.ts';
import { wait } from './wait/definition.ts';

const definitions = [
  compare,
  map,
  frontier,
  decouplingPoint,
  forecast,
  wait,
  scale,
  variety,
  season,
  safetyStock,
  pooling,
  factory,
] as const;

export type CalculatorId = (typeof definitions)[number]['id'];
export const calculatorIds = definitions.map(({ id }) => id) as [CalculatorId, ...CalculatorId[]];

/** A calculator as code that works with any of them sees it. */
export type AnyCalculator = CalculatorDefinition;

export const calculators: readonly AnyCalculator[] = definitions;

export function findCalculator(id: string): AnyCalculator {
  const found = calculators.find((calculator) => calculator.id === id);
  if (!found) throw new Error(`There is no calculator “${id}”. There are: ${calculatorIds.join(', ')}.`);
  return found;
}
