import { runCosts } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { byMagnitude } from '../shared/grid.ts';
import type { LinesView, Mark } from '../shared/view.ts';
import { dearer, extraShare, runShare, scenarioOf, type ScaleResult, type ScaleValues } from './scenario.ts';

const gridPoints = 48;

/** How much dearer a run is that is so many times the best: the flat bottom, the same for every factory. */
export function flatView(values: ScaleValues, result: ScaleResult, format: NumberFormat): LinesView {
  const scenario = scenarioOf(values);
  const { quantity } = result.best;
  const mine = values.runLength / quantity;
  const reach = Math.max(8, 2 ** Math.ceil(Math.log2(Math.max(mine, 1 / mine)) - 1e-9));
  const extra = (times: number): number =>
    runShare(runCosts(scenario, times * quantity)) / runShare(result.best) - 1;
  // No run is shorter than one unit.
  const first = Math.max(1 / reach, 1 / quantity);
  const percent = (value: number): string =>
    `${value > 0.00005 ? '+' : ''}${format.percent(value, value < 0.1 ? 1 : 0)}`;
  const marks = [0.5, 2].filter((times) => times >= first);
  return {
    kind: 'lines',
    name: 'The flat bottom',
    title: finding(mine, result, format),
    subtitle: 'How much more set-ups and stock cost than at best, by run length as a multiple of the best',
    description: `${marks.map((times) => `At ${format.significant(times)} times the best run set-ups and stock cost ${format.percent(extra(times))} more`).join('. ')}. Yours is ${format.significant(mine)} times the best.`,
    x: {
      label: 'times the best run',
      unit: 'times',
      min: 1 / reach,
      max: reach,
      fixed: true,
      scale: 'log',
      format: (value) => format.significant(value),
    },
    y: {
      label: 'dearer than best',
      unit: 'share',
      min: 0,
      max: Math.max(3, 1.1 * extraShare(result)),
      fixed: false,
      scale: 'linear',
      format: (value) => format.percent(value, value > 0 && value < 0.1 ? 1 : 0),
    },
    series: [
      {
        id: 'extra',
        label: 'Set-ups and stock',
        tone: 'ink',
        points: byMagnitude(first, reach, gridPoints).map(
          (times) => [times, Math.max(0, extra(times))] as const,
        ),
      },
    ],
    marks: [
      { kind: 'rule', x: mine, label: `yours: ${format.significant(mine, 2)}` },
      ...marks.map((times): Mark => ({
        kind: 'crossover',
        x: times,
        y: extra(times),
        label: percent(extra(times)),
      })),
    ],
  };
}

function finding(mine: number, result: ScaleResult, format: NumberFormat): string {
  const extra = extraShare(result);
  if (Math.abs(mine - 1) < 0.05)
    return 'Your run is the best one; half or twice of it would cost little more';
  const times = format.significant(mine, 2);
  return `A run ${times} times the best costs ${dearer(extra, format)} in set-ups and stock`;
}
