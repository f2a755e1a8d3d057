/** The numbers of the least-cost plan, and the price of the next unit of stock. */
import type { Plan } from '../../model/index.ts';
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { FrontierResult, FrontierValues } from './result.ts';
import { strategyOf, waitOf } from './words.ts';

export function formula(
  values: FrontierValues,
  { frontier, cheapest }: FrontierResult,
  format: NumberFormat,
): readonly FormulaStep[] {
  const { cost, stock, wait } = cheapest.outcome;
  const n = (value: number): string => format.significant(value, 4);
  const levels = cheapest === frontier.mto ? [] : frontier[cheapest.outcome.strategy as 'mts' | 'ato'];
  const next = levels[levels.indexOf(cheapest) + 1];
  const lambda = stock.points > 0 ? values.demandRate / stock.points : values.demandRate;
  const after = cheapest.outcome.strategy === 'ato' ? values.assemblyWeeks : 0;
  const short = (wait.mean - after) * lambda;
  return [
    {
      quantity: 'Mean wait of the least-cost plan',
      formula: after > 0 ? 'E[W] = E[B(s)]/λ + L₂' : 'E[W] = E[B(s)]/λ',
      numbers: `${n(short)} / ${n(lambda)}${after > 0 ? ` + ${n(after)}` : ''}`,
      result: `${n(wait.mean)} weeks`,
    },
    {
      quantity: `Its cost per unit, ${strategyOf(cheapest).name}`,
      formula: 'production + holding + obsolescence + waiting + misfit',
      numbers: [cost.production, cost.holding, cost.obsolescence, cost.waiting, cost.misfit]
        .map((part) => format.money(part, 2))
        .join(' + '),
      result: format.money(cost.total, 2),
    },
    ...(next ? [nextStep(values, cheapest, next, format)] : []),
  ];
}

function nextStep(values: FrontierValues, here: Plan, next: Plan, format: NumberFormat): FormulaStep {
  const more = next.outcome.cost.total - here.outcome.cost.total;
  const less = waitOf(here, values) - waitOf(next, values);
  return {
    quantity: `One step more stock: ${format.number(next.outcome.stock.baseStock)} of each`,
    formula: 'C(s + 1) − C(s) for W(s) − W(s + 1)',
    numbers: `${format.money(next.outcome.cost.total, 2)} − ${format.money(here.outcome.cost.total, 2)}`,
    result: `${format.money(more, 2)} for ${format.weeks(Math.max(0, less))}`,
  };
}
