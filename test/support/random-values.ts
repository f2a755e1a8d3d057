/** Seeded random values of a calculator: anywhere on every track, the ends included more often than chance would. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { AnyCalculator } from '../../src/calculators/registry.ts';
import type { AnyValues, Parameter } from '../../src/calculators/shared/definition.ts';
import { fromPosition, rangeOf, snap, withinLimits } from '../../src/calculators/shared/values.ts';

export type Random = (below: number) => number;

export function seeded(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return (below) => uniformInt(generator, 0, below - 1);
}

export function randomValues(definition: AnyCalculator, random: Random): AnyValues {
  const entries = Object.entries(definition.parameters).map(([name, parameter]) => [
    name,
    randomValue(definition, name, parameter, random),
  ]);
  return withinLimits(definition, Object.fromEntries(entries) as AnyValues);
}

export function randomValue(
  definition: AnyCalculator,
  name: string,
  parameter: Parameter,
  random: Random,
): number | string | null {
  if (parameter.kind === 'choice') return parameter.options[random(parameter.options.length)]?.value ?? null;
  if (parameter.whenOff !== undefined && random(2) === 0) return null;
  const range = rangeOf({ parameters: definition.parameters }, name, {});
  const end = random(10);
  const position = end === 0 ? 0 : end === 1 ? 1 : random(1001) / 1000;
  return snap(parameter, fromPosition(parameter.scale, range, position));
}
