/** Values that a page names for a calculator, held against its parameter table. */
import type { AnyCalculator } from '../registry.ts';
import { defaultValues, type AnyValues } from './definition.ts';
import { decodeValues, encodeValues } from './url.ts';

/** What is wrong with them, in sentences: a name nobody knows, or a value that the calculator would have to change. */
export function wrongValues(calculator: AnyCalculator, values: AnyValues): readonly string[] {
  const unknown = Object.keys(values).filter((name) => !(name in calculator.parameters));
  if (unknown.length > 0) return [`${calculator.id} has no parameter ${unknown.join(', ')}.`];
  const wanted = { ...defaultValues(calculator), ...values };
  const { problems } = decodeValues(calculator, encodeValues(calculator, wanted));
  return [...problems, ...calculator.check(wanted)].map(({ message }) => message);
}
