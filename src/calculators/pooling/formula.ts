/** From one shelf's spread to the pooled shelf's, with the reader's own numbers. */
import { shelvesOf, squareRootLaw, type Pooling } from '../../model/index.ts';
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { feasible, type PoolingValues } from './values.ts';

export function formula(
  values: PoolingValues,
  result: Pooling,
  format: NumberFormat,
): readonly FormulaStep[] {
  const n = (value: number): string => format.significant(value, 4);
  const { separate, pooled } = shelvesOf(feasible(values));
  const spreads = separate.reduce((sum, { count, law }) => sum + count * law.deviation, 0);
  const squares = separate.reduce((sum, { count, law }) => sum + count * law.deviation ** 2, 0);
  const { correlation } = feasible(values);
  return [
    {
      quantity: 'Standard deviations, added up',
      formula: 'Σσ, with σ = CV · μ for an average version',
      numbers: `${n(values.versionCv)} · ${n(values.versionDemand)} for each of ${n(values.versions)} on average`,
      result: `${n(spreads)} units`,
    },
    {
      quantity: 'Standard deviation of the sum',
      formula: 'σ₁ = √(Σσ² + ρ · ((Σσ)² − Σσ²))',
      numbers: `√(${n(squares)} + ${n(correlation)} · (${n(spreads)}² − ${n(squares)}))`,
      result: `${n(pooled.deviation)} units`,
    },
    {
      quantity: 'Separate safety stock',
      formula: 'Σ (S − μ), smallest S with P(D ≤ S) ≥ α',
      numbers: `${n(result.separate.stock)} − ${n(values.versions * values.versionDemand)}`,
      result: `${n(result.separate.safetyStock)} units`,
    },
    {
      quantity: 'Pooled safety stock',
      formula: 'S − Vμ, smallest S with P(D ≤ S) ≥ α',
      numbers: `${n(result.pooled.stock)} − ${n(values.versions * values.versionDemand)}`,
      result: `${n(result.pooled.safetyStock)} units`,
    },
    {
      quantity: 'The square-root law',
      formula: '1 / √V',
      numbers: `1 / √${n(values.versions)}`,
      result: format.percent(squareRootLaw(values.versions), 1),
    },
  ];
}
