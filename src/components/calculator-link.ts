/** Addresses of a calculator's own page, set to a case. */
import { findCalculator } from '../calculators/registry.ts';
import { defaultValues, type AnyValues } from '../calculators/shared/definition.ts';
import { decodeValues, encodeValues } from '../calculators/shared/url.ts';
import { href } from './href.ts';

export interface CaseOfCalculator {
  readonly calculator: string;
  readonly preset?: string | undefined;
  readonly values?: AnyValues | undefined;
}

/** Throws on an unknown calculator, preset or parameter, and on a value that the calculator would have to change. */
export function calculatorHref({ calculator, preset, values = {} }: CaseOfCalculator): string {
  const definition = findCalculator(calculator);
  const unknown = Object.keys(values).filter((name) => !(name in definition.parameters));
  if (unknown.length > 0) throw new Error(`${calculator} has no parameter ${unknown.join(', ')}.`);
  const wanted = { ...defaultValues(definition), ...presetValues(calculator, preset), ...values };
  const search = encodeValues(definition, wanted);
  const { problems } = decodeValues(definition, search);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  const query = search.toString();
  return href(`calculators/${calculator}/${query && `?${query}`}`);
}

function presetValues(calculator: string, id: string | undefined): AnyValues {
  if (id === undefined) return {};
  const preset = findCalculator(calculator).presets.find((candidate) => candidate.id === id);
  if (!preset) throw new Error(`${calculator} has no preset “${id}”.`);
  return preset.values;
}
