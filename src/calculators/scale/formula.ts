/** The formulas with the reader's own numbers put in. */
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { frequency } from '../shared/frequency.ts';
import { extraShare, runShare, type ScaleResult, type ScaleValues } from './scenario.ts';

export function formula(
  values: ScaleValues,
  result: ScaleResult,
  format: NumberFormat,
): readonly FormulaStep[] {
  const { demandRate, versions, unitCost, scaleSaving, holdingRate, setupCost, utilization, runLength } =
    values;
  const { rate, current, best, breakEven, oneOff } = result;
  const n = (value: number): string => format.significant(value, 4);
  const holding = (current.production * holdingRate) / 52;
  return [
    {
      quantity: 'Units of a version a week',
      formula: 'λ = Λ / V',
      numbers: `${n(demandRate)} / ${n(versions)}`,
      result: n(rate),
    },
    {
      quantity: 'Making a unit',
      formula: 'v = c · max(1, λ)^log₂(1 − saving)',
      numbers: `${n(unitCost)} · max(1, ${n(rate)})^${n(Math.log2(1 - scaleSaving))}`,
      result: format.money(current.production, 2),
    },
    {
      quantity: 'Keeping a unit for a week',
      formula: 'H = v · h / 52',
      numbers: `${n(current.production)} · ${n(holdingRate)} / 52`,
      result: format.money(holding),
    },
    ...(best.bound === 'none'
      ? [
          {
            quantity: 'Best run',
            formula: 'Q* = √(2Kλ / (H(1 − ρ/V)))',
            numbers: `√(2 · ${n(setupCost)} · ${n(rate)} / (${n(holding)}(1 − ${n(utilization)}/${n(versions)})))`,
            result: `${n(best.quantity)} units`,
          },
          {
            quantity: 'Your run against it',
            formula: '½(Q/Q* + Q*/Q) − 1',
            numbers: `½(${n(runLength / best.quantity)} + ${n(best.quantity / runLength)}) − 1`,
            result: format.percent(extraShare(result), 1),
          },
        ]
      : []),
    {
      quantity: 'Set-up and stock, your run',
      formula: 'K/Q + H · Q(1 − ρ/V) / (2λ)',
      numbers: `${format.money(current.setup, 2)} + ${format.money(current.holding, 2)}`,
      result: format.money(runShare(current), 2),
    },
    {
      quantity: 'Break-even of a standard',
      formula: 'F/(52 · T · λ) + cost in best runs = c + K',
      numbers: `= ${format.money(oneOff)}`,
      result: breakEven === null ? 'never' : frequency(breakEven, format),
    },
  ];
}
