/** The formulas with the reader's own numbers put in. */
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { frequency } from '../shared/frequency.ts';
import { writeLarge } from '../shared/large-number.ts';
import { share, type VarietyResult, type VarietyValues } from './scenario.ts';

export function formula(
  values: VarietyValues,
  result: VarietyResult,
  format: NumberFormat,
): readonly FormulaStep[] {
  const { modules, options, clashes, demandRate, exponent } = values;
  const { configurations, combinations, parts, demandPerPart, demandPerConfiguration, shelf, shareZipf } =
    result;
  const n = (value: number): string => format.significant(value, 4);
  const large = (value: number): string => writeLarge(value, format.locale);
  return [
    { quantity: 'Parts', formula: 'm · k', numbers: `${n(modules)} · ${n(options)}`, result: n(parts) },
    {
      quantity: 'Products if all went together',
      formula: 'kᵐ',
      numbers: `${n(options)}^${n(modules)}`,
      result: large(combinations),
    },
    {
      quantity: 'Products that can be built',
      formula: 'N, counted module by module',
      numbers: `${large(combinations)} less those with one of ${n(clashes)} pairs`,
      result: large(configurations),
    },
    {
      quantity: 'Sales of an average part',
      formula: 'Λ / k',
      numbers: `${n(demandRate)} / ${n(options)}`,
      result: frequency(demandPerPart, format),
    },
    {
      quantity: 'Sales of an average product',
      formula: 'Λ / N',
      numbers: `${n(demandRate)} / ${large(configurations)}`,
      result: frequency(demandPerConfiguration, format),
    },
    {
      quantity: 'Share of the best n, Zipf',
      formula: 'Σ_{i≤n} i⁻ˢ / Σ_{i≤N} i⁻ˢ',
      numbers: `n = ${n(shelf)}, N = ${large(configurations)}, s = ${n(exponent)}`,
      result: share(shareZipf, format),
    },
  ];
}
