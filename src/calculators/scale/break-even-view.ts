import { standardUnitCost } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { frequency } from '../shared/frequency.ts';
import { byMagnitude } from '../shared/grid.ts';
import type { LinesView, Mark } from '../shared/view.ts';
import { scenarioOf, type ScaleResult, type ScaleValues } from './scenario.ts';

const gridPoints = 60;

/** Cost of a unit of a standard version, tooling and all, against how many of it sell; one-offs cost the same always. */
export function breakEvenView(values: ScaleValues, result: ScaleResult, format: NumberFormat): LinesView {
  const scenario = scenarioOf(values);
  const { rate, oneOff, breakEven } = result;
  const places = [rate, ...(breakEven === null ? [] : [breakEven])];
  const start = 10 ** Math.floor(Math.log10(Math.min(...places) / 2));
  const end = 10 ** Math.ceil(Math.log10(Math.max(...places) * 2));
  const grid = byMagnitude(start, end, gridPoints);
  return {
    kind: 'lines',
    name: 'Standard against one-off',
    title: finding(result, format),
    subtitle:
      'Cost per unit by how many of one version sell a week: a standard with its tooling, and one-offs',
    description: `A one-off costs ${format.money(oneOff)}. A standard version that sells ${frequency(rate, format)} costs ${format.money(standardUnitCost(scenario, rate))} a unit. ${finding(result, format)}.`,
    x: {
      label: 'units of one version a week',
      unit: 'units/week',
      min: start,
      max: end,
      fixed: true,
      scale: 'log',
      format: (value) => format.significant(value),
    },
    y: {
      label: 'per unit',
      unit: 'currency/unit',
      min: 0,
      max: Math.max(2.2 * oneOff, Math.min(1.15 * standardUnitCost(scenario, rate), 20 * oneOff)),
      fixed: false,
      scale: 'linear',
      format: (value) => format.money(value),
    },
    series: [
      {
        id: 'standard',
        label: 'Standard',
        tone: 'makeToStock',
        points: grid.map((sold) => [sold, standardUnitCost(scenario, sold)] as const),
      },
      { id: 'one-off', label: 'One-off', tone: 'makeToOrder', points: [[start, oneOff], [end, oneOff]] }, // prettier-ignore
    ],
    marks: [
      { kind: 'rule', x: rate, label: frequency(rate, format) },
      ...(breakEven === null ? [] : [mark(breakEven, oneOff, format)]),
    ],
  };
}

function mark(x: number, y: number, format: NumberFormat): Mark {
  return { kind: 'crossover', x, y, label: frequency(x, format) };
}

function finding({ breakEven, rate }: ScaleResult, format: NumberFormat): string {
  if (breakEven === null) return 'No volume makes a standard version cheaper than one-offs';
  const from = `A standard version pays from ${frequency(breakEven, format)}`;
  return rate >= breakEven
    ? `${from}; each sells ${frequency(rate, format)}`
    : `${from}, more than each sells now`;
}
