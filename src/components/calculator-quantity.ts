/**
 * Numbers of any calculator for prose: `season/mts.leftovers` is the output `mts.leftovers` of the calculator `season`.
 * A value that the calculator would have to change, or could not compute, fails the build.
 */
import { findCalculator } from '../calculators/registry.ts';
import { defaultValues, type AnyValues } from '../calculators/shared/definition.ts';
import { wrongValues } from '../calculators/shared/wrong-values.ts';
import type { Found, Kind } from './model-quantity.ts';

const kinds: Readonly<Record<string, Kind>> = {
  'currency/unit': 'money',
  currency: 'money',
  weeks: 'weeks',
  share: 'percent',
  count: 'count',
};

export function findOutput(name: string, values: AnyValues): Found {
  const [id = '', outputName = ''] = name.split('/');
  const calculator = findCalculator(id);
  const output = calculator.outputs[outputName];
  if (!output) throw new Error(`The calculator ${id} has no output “${outputName}”.`);
  const wrong = wrongValues(calculator, values);
  if (wrong.length > 0) throw new Error(`“${name}”: ${wrong.join(' ')}`);
  const value = output.of(calculator.compute({ ...defaultValues(calculator), ...values }));
  if (value === null || !Number.isFinite(value)) throw new Error(`“${name}” does not exist at these values.`);
  return { value, kind: kinds[output.unit] ?? 'units' };
}
