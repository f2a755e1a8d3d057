/** The newsvendor's steps with the reader's own numbers, for the two strategies that commit something. */
import { fullPrice, type SeasonOutcomes } from '../../model/index.ts';
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { byProfit, type SeasonValues } from './values.ts';

export function formula(
  values: SeasonValues,
  outcomes: SeasonOutcomes,
  format: NumberFormat,
): readonly FormulaStep[] {
  const committing = byProfit(outcomes).find(({ id }) => id !== 'mto');
  const id = committing?.id === 'ato' ? 'ato' : 'mts';
  return [
    priceStep(values, format),
    ...quantitySteps(values, outcomes, id, format),
    ...profitSteps(values, outcomes, id, format),
  ];
}

function priceStep(values: SeasonValues, format: NumberFormat): FormulaStep {
  return {
    quantity: 'Full price',
    formula: 'p = c / (1 − m)',
    numbers: `${format.money(values.unitCost)} / (1 − ${format.significant(values.margin)})`,
    result: format.money(fullPrice(values)),
  };
}

function quantitySteps(
  values: SeasonValues,
  outcomes: SeasonOutcomes,
  id: 'mts' | 'ato',
  format: NumberFormat,
): readonly FormulaStep[] {
  const { plan, criticalRatio } = outcomes[id];
  const { committed, later, underage, overage } = plan.stakes;
  const [group] = plan.groups;
  const what = id === 'mts' ? 'a finished unit' : 'parts for a unit';
  return [
    {
      quantity: `Lost on ${what} too few`,
      formula: 'u = p − spent before − spent after',
      numbers: `${format.money(fullPrice(values))} − ${format.money(committed)} − ${format.money(later)}`,
      result: format.money(underage),
    },
    {
      quantity: `Lost on ${what} too many`,
      formula: 'o = δ · spent before',
      numbers: `${format.significant(values.markdown)} · ${format.money(committed)}`,
      result: format.money(overage),
    },
    {
      quantity: 'Critical ratio',
      formula: 'u / (u + o)',
      numbers: `${format.money(underage)} / (${format.money(underage)} + ${format.money(overage)})`,
      result: format.percent(criticalRatio ?? 0, 1),
    },
    {
      quantity: id === 'mts' ? 'Made of each version' : 'Committed of each kind of parts',
      formula:
        values.commitment === null ? 'smallest Q with P(D ≤ Q) ≥ u / (u + o)' : 'Q = commitment · E(D)',
      numbers: `E(D) = ${format.significant(group?.demand.mean ?? 0)}, σ = ${format.significant(group?.demand.deviation ?? 0)}`,
      result: `${format.number(group?.quantity ?? 0)} units`,
    },
  ];
}

function profitSteps(
  values: SeasonValues,
  outcomes: SeasonOutcomes,
  id: 'mts' | 'ato',
  format: NumberFormat,
): readonly FormulaStep[] {
  const { plan, sales, leftovers, profit } = outcomes[id];
  const { underage, overage } = plan.stakes;
  return [
    {
      quantity: id === 'mts' ? 'Expected profit, make to stock' : 'Expected profit, assemble to order',
      formula: 'u · sales − o · leftovers',
      numbers: `${format.money(underage)} · ${format.number(sales)} − ${format.money(overage)} · ${format.number(leftovers)}`,
      result: format.money(profit),
    },
    {
      quantity: 'Expected profit, make to order',
      formula: '(p − c) · a₂ · μ',
      numbers: `(${format.money(fullPrice(values))} − ${format.money(values.unitCost)}) · ${format.significant(values.waitForOrder)} · ${format.number(values.forecast)}`,
      result: format.money(outcomes.mto.profit),
    },
  ];
}
