/** The formula with the reader's own numbers put in, step by step for the strategy that costs least. */
import { dispersionIndex, type Scenario } from '../../model/index.ts';
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { byCost, type Outcomes, type Strategy } from '../shared/strategies.ts';

export function formula(
  scenario: Scenario,
  outcomes: Outcomes,
  format: NumberFormat,
): readonly FormulaStep[] {
  const best = byCost(outcomes)[0] as Strategy;
  return [
    ...bottleneckSteps(scenario, format),
    ...stockSteps(scenario, outcomes, best, format),
    costStep(outcomes, best, format),
  ];
}

function bottleneckSteps(scenario: Scenario, format: NumberFormat): readonly FormulaStep[] {
  const { demandRate, demandCv, utilization, fabricationWeeks, assemblyWeeks } = scenario;
  const n = (value: number): string => format.significant(value, 4);
  const index = dispersionIndex(demandRate, demandCv);
  const pace = demandRate / utilization;
  const sojourn = (1 + index) / 2 / (pace - demandRate);
  return [
    {
      quantity: 'Index of dispersion',
      formula: 'I = max(1, CV² · Λ)',
      numbers: `max(1, ${n(demandCv)}² · ${n(demandRate)})`,
      result: n(index),
    },
    {
      quantity: 'Pace of the bottleneck',
      formula: 'μ = Λ / ρ',
      numbers: `${n(demandRate)} / ${n(utilization)}`,
      result: `${n(pace)} units a week`,
    },
    {
      quantity: 'Mean time at the bottleneck',
      formula: '1/η = (1 + I)/2 · 1/(μ − Λ)',
      numbers: `(1 + ${n(index)})/2 · 1/(${n(pace)} − ${n(demandRate)})`,
      result: `${n(sojourn)} weeks`,
    },
    {
      quantity: 'Mean wait, make to order',
      formula: 'L₁ + L₂ + 1/η',
      numbers: `${n(fabricationWeeks)} + ${n(assemblyWeeks)} + ${n(sojourn)}`,
      result: `${n(fabricationWeeks + assemblyWeeks + sojourn)} weeks`,
    },
  ];
}

function stockSteps(
  scenario: Scenario,
  outcomes: Outcomes,
  best: Strategy,
  format: NumberFormat,
): readonly FormulaStep[] {
  const { stock } = outcomes[best.id];
  if (best.id === 'mto' || stock.points === 0) return [];
  const n = (value: number): string => format.significant(value, 4);
  const { holdingRate, markdown, productLifeYears, waitCostRate, unitCost, fillTarget } = scenario;
  const unitValue = stock.onHand > 0 ? stock.value / stock.onHand : 0;
  const carrying = (unitValue * (holdingRate + markdown / productLifeYears)) / 52;
  const waiting = waitCostRate * unitCost;
  const where = best.id === 'mts' ? 'one finished version' : 'one platform';
  if (fillTarget !== null)
    return [
      {
        quantity: `Base-stock of ${where}`,
        formula: 'smallest s with P(D ≤ s − 1) ≥ α',
        numbers: `α = ${n(fillTarget)}`,
        result: `${format.number(stock.baseStock)} units`,
      },
    ];
  return [
    {
      quantity: 'Carrying a unit of stock for a week',
      formula: 'H = v · (h + δ/T) / 52',
      numbers: `${n(unitValue)} · (${n(holdingRate)} + ${n(markdown)}/${n(productLifeYears)}) / 52`,
      result: format.money(carrying),
    },
    {
      quantity: `Base-stock of ${where}`,
      formula: 'smallest s with P(N ≤ s) ≥ w / (w + H)',
      numbers: `${n(waiting)} / (${n(waiting)} + ${n(carrying)}) = ${n(waiting / (waiting + carrying))}`,
      result: `${format.number(stock.baseStock)} units`,
    },
  ];
}

function costStep(outcomes: Outcomes, best: Strategy, format: NumberFormat): FormulaStep {
  const { cost } = outcomes[best.id];
  const parts = [cost.production, cost.holding, cost.obsolescence, cost.waiting, cost.misfit];
  return {
    quantity: `Cost per unit, ${best.name}`,
    formula: 'production + holding + obsolescence + waiting + misfit',
    numbers: parts.map((part) => format.money(part, 2)).join(' + '),
    result: format.money(cost.total, 2),
  };
}
