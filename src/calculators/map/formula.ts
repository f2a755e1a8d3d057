/** How one cell of the map is decided, with the numbers of the reader's point. */
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies } from '../shared/strategies.ts';
import type { MapResult, MapValues } from './result.ts';

export function formula(values: MapValues, result: MapResult, format: NumberFormat): readonly FormulaStep[] {
  const { outcomes, ranking } = result;
  const [best, second] = ranking;
  const costs = strategies.map(({ id, name }): FormulaStep => {
    const { production, holding, obsolescence, waiting, misfit, total } = outcomes[id].cost;
    return {
      quantity: `Cost per unit, ${name}`,
      formula: 'production + holding + obsolescence + waiting + misfit',
      numbers: [production, holding, obsolescence, waiting, misfit]
        .map((part) => format.money(part, 2))
        .join(' + '),
      result: format.money(total, 2),
    };
  });
  return [...costs, ...limitSteps(values, result, format), ...(best && second ? [leadStep()] : [])];

  function leadStep(): FormulaStep {
    const [least, next] = [best, second].map(
      (strategy) => outcomes[(strategy ?? strategies[0]).id].cost.total,
    );
    return {
      quantity: 'Lead over the runner-up',
      formula: '(C₂ − C₁) / C₁',
      numbers: `(${format.money(next ?? 0, 2)} − ${format.money(least ?? 0, 2)}) / ${format.money(least ?? 0, 2)}`,
      result: format.percent(((next ?? 0) - (least ?? 1)) / (least ?? 1), 1),
    };
  }
}

function limitSteps(
  { longestWait }: MapValues,
  { outcomes }: MapResult,
  format: NumberFormat,
): readonly FormulaStep[] {
  if (longestWait === null) return [];
  return strategies.map(({ id, name }) => {
    const late = outcomes[id].wait.exceeds(longestWait);
    return {
      quantity: `${capitalized(name)}: waits longer than accepted`,
      formula: 'P(W > τ) ≤ 5%',
      numbers: `τ = ${format.weeks(longestWait)}`,
      result: `${format.percent(late, 1)}: ${late <= 0.05 ? 'fast enough' : 'too slow'}`,
    };
  });
}
