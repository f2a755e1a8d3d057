import { runCosts } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { byMagnitude } from '../shared/grid.ts';
import type { LineSeries, LinesView } from '../shared/view.ts';
import {
  extraShare,
  runShare,
  scenarioOf,
  units,
  wholeUnits,
  type ScaleResult,
  type ScaleValues,
} from './scenario.ts';

const gridPoints = 60;

/** Set-up and holding cost of a unit against the length of its run: one falls, one rises, their sum has a flat bottom. */
export function runView(values: ScaleValues, result: ScaleResult, format: NumberFormat): LinesView {
  const scenario = scenarioOf(values);
  const { best, current } = result;
  const lengths = [best.quantity, values.runLength];
  const start = Math.max(1, 10 ** Math.floor(Math.log10(Math.min(...lengths) / 3)));
  const end = 10 ** Math.ceil(Math.log10(Math.max(...lengths) * 3));
  const grid = byMagnitude(start, end, gridPoints).map((quantity) => runCosts(scenario, quantity));
  const line = (id: string, label: string, of: (at: (typeof grid)[number]) => number): LineSeries => ({
    id,
    label,
    tone: 'ink',
    points: grid.map((at) => [at.quantity, of(at)] as const),
  });
  return {
    kind: 'lines',
    name: 'Set-up and stock against run length',
    title: finding(values, result, format),
    subtitle: 'Cost of set-ups and of stock for each unit sold, by the length of a run',
    description: `Set-up cost a unit falls with the run, stock cost rises. Their sum is least, ${format.money(runShare(best))}, at ${units(best.quantity, format)} and is ${format.money(runShare(current))} at ${units(values.runLength, format)}.`,
    x: {
      label: 'units in a run',
      unit: 'units',
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
      max: Math.max(4 * runShare(best), 1.15 * runShare(current)),
      fixed: false,
      scale: 'linear',
      format: (value) => format.money(value),
    },
    series: [
      line('sum', 'Both', runShare),
      line('setup', 'Set-ups', ({ setup }) => setup),
      line('holding', 'Stock', ({ holding }) => holding),
    ],
    marks: [
      { kind: 'rule', x: values.runLength, label: format.number(values.runLength) },
      {
        kind: 'crossover',
        x: best.quantity,
        y: runShare(best),
        label: `best: ${wholeUnits(best.quantity, format)}`,
      },
    ],
  };
}

function finding({ runLength }: ScaleValues, result: ScaleResult, format: NumberFormat): string {
  const { best, current } = result;
  const mine = format.money(runShare(current));
  if (Math.abs(extraShare(result)) < 0.005)
    return `Runs of ${format.number(runLength)} are at the bottom: set-ups and stock cost ${mine} a unit`;
  return `In runs of ${format.number(runLength)} set-ups and stock cost ${mine} a unit; the best run costs ${format.money(runShare(best))}`;
}
