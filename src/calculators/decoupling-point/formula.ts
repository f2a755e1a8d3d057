import { supplyStages } from '../../model/index.ts';
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { LineResult } from './supply-line.ts';

export function formula(result: LineResult, format: NumberFormat): readonly FormulaStep[] {
  const { weeks, chosen, productionWeeks, patienceWeeks, ratio } = result;
  const n = (value: number): string => format.significant(value, 4);
  const sum = (from: number): string =>
    supplyStages
      .slice(from)
      .map((stage) => n(weeks[stage]))
      .join(' + ') || '0';
  const index = result.all.findIndex(({ point }) => point.id === chosen.point.id);
  return [
    {
      quantity: `Wait, ${chosen.point.name}`,
      formula: 'W = sum of the stages after the decoupling point',
      numbers: sum(index),
      result: `${n(chosen.waitWeeks)} weeks`,
    },
    {
      quantity: 'Production lead time',
      formula: index === 0 ? 'P = L₋₁ + L₀ + L₁ + L₂ + L₃' : 'P = L₀ + L₁ + L₂ + L₃',
      numbers: sum(index === 0 ? 0 : 1),
      result: `${n(productionWeeks)} weeks`,
    },
    ...(ratio === null
      ? []
      : [
          {
            quantity: 'P:D ratio',
            formula: 'P / D',
            numbers: `${n(productionWeeks)} / ${n(patienceWeeks)}`,
            result: n(ratio),
          },
        ]),
    {
      quantity: 'Least share to forecast',
      formula: 'max(0, 1 − D/P)',
      numbers: productionWeeks === 0 ? '0' : `max(0, 1 − ${n(patienceWeeks)}/${n(productionWeeks)})`,
      result: format.percent(result.leastForecastShare, 1),
    },
  ];
}
