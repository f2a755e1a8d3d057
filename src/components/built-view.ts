/** A calculator's picture as data, made while the site is built. */
import { findCalculator } from '../calculators/registry.ts';
import { defaultValues, type AnyValues } from '../calculators/shared/definition.ts';
import type { View } from '../calculators/shared/view.ts';
import { buildFormat } from './build-format.ts';

/** Without `view` the calculator's first picture; `values` stand over the defaults. */
export function builtView(id: string, view?: string, values: AnyValues = {}): View {
  const calculator = findCalculator(id);
  const name = view ?? Object.keys(calculator.views)[0] ?? '';
  const spec = calculator.views[name];
  if (!spec) throw new Error(`Calculator “${id}” has no picture “${name}”.`);
  const set = { ...defaultValues(calculator), ...values };
  return spec.build(set, calculator.compute(set), buildFormat);
}
