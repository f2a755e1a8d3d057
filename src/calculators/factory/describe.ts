/** What the formulas say, and whether they may be trusted with this factory. */
import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { byCost, capitalized, type Outcomes, type Strategy } from '../shared/strategies.ts';
import type { Sentence } from '../shared/view.ts';
import { simulationProblem } from './check.ts';
import type { FactoryValues } from './parameters.ts';
import { optionWords } from './request.ts';

export function describe(values: FactoryValues, outcomes: Outcomes, format: NumberFormat): Sentence {
  const best = byCost(outcomes)[0] as Strategy;
  const { cost, wait } = outcomes[best.id];
  const money = format.money(cost.total, cost.total < 10_000 ? 2 : 0);
  const name = { text: capitalized(best.name), tone: best.tone };
  const options = optionWords(values);
  const mean = wait.mean < 0.005 ? 'hardly any wait' : `a mean wait of ${format.weeks(wait.mean)}`;
  if (options.length === 0)
    return [
      name,
      ` costs least by the formulas: ${money} a unit, with ${mean}. Run the factory and see whether it agrees.`,
    ];
  return [
    name,
    ` would cost least by the formulas: ${money} a unit, with ${mean}. They know nothing of ${format.list(options)}, ` +
      'so their values no longer apply: run the factory to see both.',
  ];
}

export function simulationNote(values: FactoryValues): readonly Problem[] {
  const problem = simulationProblem(values);
  if (problem === '') return [];
  const message = `The floor stands still: ${problem}. The exact values hold all the same.`;
  return [{ parameters: ['demandRate', 'versions'], message }];
}
