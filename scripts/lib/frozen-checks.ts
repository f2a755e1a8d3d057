/** What a release promises of its numbers: the verdict of each calculator at its defaults and at its first example. */
import { calculators, type AnyCalculator } from '../../src/calculators/registry.ts';
import { defaultValues, type AnyValues } from '../../src/calculators/shared/definition.ts';
import { buildLocale, createFormat } from '../../src/calculators/shared/format.ts';
import { encodeValues } from '../../src/calculators/shared/url.ts';
import { plainText } from '../../src/calculators/shared/view.ts';
import type { FrozenCheck } from './frozen.ts';

export function verdictChecks(): readonly FrozenCheck[] {
  return calculators.flatMap((calculator) =>
    checkedValues(calculator).map((values) => check(calculator, values)),
  );
}

/** The values a release is checked at. */
export function checkedValues(calculator: AnyCalculator): readonly AnyValues[] {
  const defaults = defaultValues(calculator);
  const [preset] = calculator.presets;
  return preset ? [defaults, { ...defaults, ...preset.values }] : [defaults];
}

function check(calculator: AnyCalculator, values: AnyValues): FrozenCheck {
  const currency = typeof values.currency === 'string' ? values.currency : 'USD';
  const format = createFormat(buildLocale, currency);
  const verdict = plainText(calculator.describe(values, calculator.compute(values), format));
  return { id: calculator.id, query: encodeValues(calculator, values).toString(), verdict };
}

/** Every output at those values, by the query that asks for them. */
export function outputChecks(): Readonly<Record<string, Readonly<Record<string, number | null>>>> {
  const entries = calculators.flatMap((calculator) =>
    checkedValues(calculator).map((values) => {
      const result = calculator.compute(values);
      const outputs = Object.entries(calculator.outputs).map(([name, output]) => [name, output.of(result)]);
      const query = encodeValues(calculator, values).toString();
      return [
        `${calculator.id}?${query}`,
        Object.fromEntries(outputs) as Record<string, number | null>,
      ] as const;
    }),
  );
  return Object.fromEntries(entries);
}
