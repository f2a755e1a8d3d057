/** The steps from a week's demand to a reorder level, with the reader's own numbers. */
import { normalQuantile } from '../../model/index.ts';
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { SafetyStockResult, SafetyStockValues } from './values.ts';

export function formula(
  values: SafetyStockValues,
  result: SafetyStockResult,
  format: NumberFormat,
): readonly FormulaStep[] {
  const { demandRate, demandCv, leadTimeWeeks, leadTimeDeviation } = values;
  const { demand, lotSize, chosen } = result;
  const n = (value: number): string => format.significant(value, 4);
  const { safetyStock, fillRate, shortPerCycle } = chosen.measures;
  return [
    {
      quantity: 'Mean demand in the lead time',
      formula: 'μ = d · L',
      numbers: `${n(demandRate)} · ${n(leadTimeWeeks)}`,
      result: `${n(demand.mean)} units`,
    },
    {
      quantity: 'Its standard deviation',
      formula: 'σ = √(L · σ_d² + d² · σ_L²)',
      numbers: `√(${n(leadTimeWeeks)} · ${n(demandCv * demandRate)}² + ${n(demandRate)}² · ${n(leadTimeDeviation)}²)`,
      result: `${n(demand.deviation)} units`,
    },
    levelStep(values, result, format),
    {
      quantity: 'Safety stock',
      formula: 'r − μ',
      numbers: `${n(chosen.reorderLevel)} − ${n(demand.mean)}`,
      result: `${n(safetyStock)} units`,
    },
    {
      quantity: 'Units short in a cycle',
      formula: 'L(r) − L(r + Q), L(x) = E(D − x)⁺',
      numbers: `${n(demand.loss(chosen.reorderLevel))} − ${n(demand.loss(chosen.reorderLevel + lotSize))}`,
      result: `${n(shortPerCycle)} units`,
    },
    {
      quantity: 'Fill rate',
      formula: '1 − short / Q',
      numbers: `1 − ${n(shortPerCycle)} / ${n(lotSize)}`,
      result: format.percent(fillRate, 2),
    },
  ];
}

function levelStep(
  values: SafetyStockValues,
  { demand, chosen }: SafetyStockResult,
  format: NumberFormat,
): FormulaStep {
  const n = (value: number): string => format.significant(value, 4);
  const result = `${n(chosen.reorderLevel)} units`;
  if (values.measure === 'fill')
    return {
      quantity: 'Reorder level',
      formula: 'smallest r with fill rate ≥ α',
      numbers: `α = ${n(values.target)}`,
      result,
    };
  if (values.family === 'normal')
    return {
      quantity: 'Reorder level',
      formula: 'r = μ + z · σ, z = Φ⁻¹(α)',
      numbers: `${n(demand.mean)} + ${n(normalQuantile(values.target))} · ${n(demand.deviation)}`,
      result,
    };
  return {
    quantity: 'Reorder level',
    formula: 'smallest r with P(D ≤ r) ≥ α',
    numbers: `α = ${n(values.target)}, P(D ≤ r) = ${n(chosen.measures.cycleService)}`,
    result,
  };
}
