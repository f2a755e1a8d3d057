/**
 * Numbers of any calculator for prose: `season/mts.leftovers` is the output `mts.leftovers` of the calculator `season`.
 * A value that the calculator would have to change, or could not compute, fails the build.
 */
import { findCalculator } from '../calculators/registry.ts';
import { defaultValues, type AnyValues } from '../calculators/shared/definition.ts';
import { decodeValues, encodeValues } from '../calculators/shared/url.ts';
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
  const unknown = Object.keys(values).filter((parameter) => !(parameter in calculator.parameters));
  if (unknown.length > 0) throw new Error(`“${name}”: ${id} has no parameter ${unknown.join(', ')}.`);
  const wanted = { ...defaultValues(calculator), ...values };
  const { problems } = decodeValues(calculator, encodeValues(calculator, wanted));
  const wrong = [...problems, ...calculator.check(wanted)].map(({ message }) => message);
  if (wrong.length > 0) throw new Error(`“${name}”: ${wrong.join(' ')}`);
  const value = output.of(calculator.compute(wanted));
  if (value === null || !Number.isFinite(value)) throw new Error(`“${name}” does not exist at these values.`);
  return { value, kind: kinds[output.unit] ?? 'units' };
}
