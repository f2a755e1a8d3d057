/** A case worked out by its calculator: the same definition, so the same numbers, as the page that the link opens. */
import { findCalculator, type CalculatorId } from '../../calculators/registry.ts';
import { defaultValues, type AnyValues } from '../../calculators/shared/definition.ts';
import { withinLimits } from '../../calculators/shared/values.ts';
import type { Opened } from './question.ts';

export interface Solved {
  readonly opened: Opened;
  readonly values: AnyValues;
  /** An output by its name; not a number where it does not exist, which no question survives. */
  of(output: string): number;
}

export function solve(calculator: CalculatorId, some: AnyValues): Solved {
  const definition = findCalculator(calculator);
  const values = withinLimits(definition, { ...defaultValues(definition), ...some });
  const result = definition.compute(values);
  return {
    opened: { calculator, values },
    values,
    of: (name) => {
      const output = definition.outputs[name];
      if (!output) throw new Error(`The calculator ${calculator} has no output “${name}”.`);
      return output.of(result) ?? Number.NaN;
    },
  };
}
