import { normalQuantile } from '../../model/index.ts';
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { ForecastValues } from './demand-data.ts';
import type { ForecastResult } from './evaluate.ts';

export function formula(
  values: ForecastValues,
  result: ForecastResult,
  format: NumberFormat,
): readonly FormulaStep[] {
  const { chosen, stock, carried } = result;
  const { accuracy, errors, leadTimesMeasured, leadTimeError } = chosen;
  const n = (value: number): string => format.significant(value, 4);
  const z = Math.max(0, normalQuantile(values.cycleService));
  const measured = leadTimesMeasured > 0;
  return [
    {
      quantity: 'Mean absolute error',
      formula: 'MAE = Σ|actual − forecast| / n',
      numbers: `${n(accuracy.mae * errors.length)} / ${format.number(errors.length)}`,
      result: n(accuracy.mae),
    },
    {
      quantity: 'Error over the lead time',
      formula: measured ? 'σ = √(Σ(demand over L − forecast over L)² / n)' : 'σ = √L · RMSE',
      numbers: measured
        ? `from ${format.number(leadTimesMeasured)} lead times of ${format.number(values.leadPeriods)}`
        : `√${format.number(values.leadPeriods)} · ${n(accuracy.rmse)}`,
      result: `${n(leadTimeError)} units`,
    },
    {
      quantity: 'Safety stock',
      formula: 'z · σ',
      numbers: `${n(z)} · ${n(leadTimeError)}`,
      result: `${n(stock.units)} units`,
    },
    {
      quantity: 'Holding it for a year',
      formula: 'safety stock · c · h',
      numbers: `${n(stock.units)} · ${format.money(values.unitCost)} · ${format.percent(values.holdingRate)}`,
      result: format.money(stock.yearlyCost),
    },
    {
      quantity: 'Weekly volatility that is left',
      formula: 'RMSE / mean forecast, for a week',
      numbers: `from errors of one ${result.data.period}`,
      result: format.percent(carried.demandCv, 1),
    },
  ];
}
