import { leastCorrelation, pooling, squareRootLaw } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { fromPosition, snap, writeValue } from '../shared/values.ts';
import type { LinesView } from '../shared/view.ts';
import { gridPoints } from './law-view.ts';
import { parameters } from './parameters.ts';
import { feasible, ruleOfThumb, sides, type PoolingValues } from './values.ts';

type SweepName = PoolingValues['sweep'];

const nouns: Readonly<Record<SweepName, string>> = {
  correlation: 'correlation',
  versionCv: 'volatility of one version',
  inequality: 'inequality of sales',
  service: 'service',
};

/** Where the law fails: what pooling leaves of the cost of uncertainty, as one number runs over its range. */
export function sweepView(values: PoolingValues, format: NumberFormat): LinesView {
  const name = values.sweep;
  const parameter = parameters[name];
  const min = name === 'correlation' ? leastCorrelation(values.versions) : parameter.min;
  const count = gridPoints(values, 36);
  const grid = Array.from({ length: count + 1 }, (_, index) => {
    const value = fromPosition(parameter.scale, { min, max: parameter.max }, index / count);
    return index === 0 ? min : snap(parameter, value);
  });
  const points = [...new Set(grid)]
    .map((value) => [value, pooling(feasible({ ...values, [name]: value })).mismatchRatio] as const)
    // Without any uncertainty there is no cost to compare.
    .filter((point): point is readonly [number, number] => point[1] !== null);
  const law = squareRootLaw(values.versions);
  const drawn = points.length > 1 ? points : [[min, law] as const, [parameter.max, law] as const];
  const ratios = drawn.map(([, ratio]) => ratio);
  const write = (value: number): string => writeValue(parameter, value, format);
  const here = feasible(values)[name];
  return {
    kind: 'lines',
    name: `Where the law fails: ${nouns[name]}`,
    title: finding(name, drawn, law, format),
    subtitle: `Cost of uncertainty on one shelf, as a share of the separate shelves’, as ${nouns[name]} runs over its range`,
    description: `From ${write(drawn[0]![0])} to ${write(drawn.at(-1)![0])} the share runs from ${format.percent(ratios[0]!, 1)} to ${format.percent(ratios.at(-1)!, 1)}; the square-root law says ${format.percent(law, 1)} throughout.`,
    x: {
      label: nouns[name],
      unit: name,
      min: name === 'correlation' ? -1 : parameter.min,
      max: parameter.max,
      fixed: true,
      scale: parameter.scale,
      format: write,
    },
    y: {
      label: 'of the separate shelves’ cost',
      unit: 'share',
      min: 0,
      max: Math.max(1, ...ratios),
      fixed: ratios.every((ratio) => ratio <= 1),
      scale: 'linear',
      format: (value) => format.percent(value, value > 0 && value < 0.1 ? 1 : 0),
    },
    series: [
      {
        id: 'law',
        label: ruleOfThumb,
        tone: 'ink',
        points: [
          [name === 'correlation' ? -1 : parameter.min, law],
          [parameter.max, law],
        ],
      },
      { id: 'pooled', ...sides.pooled, points: drawn },
    ],
    marks: [{ kind: 'rule', x: here, label: write(here) }],
  };
}

function finding(
  name: SweepName,
  points: readonly (readonly [number, number])[],
  law: number,
  format: NumberFormat,
): string {
  const ratios = points.map(([, ratio]) => ratio);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => format.percent(ratio));
  const says = format.percent(law);
  if (least === most && most === says)
    return `The ${nouns[name]} does not disturb the square-root law: ${says}`;
  return `The law says ${says}; as ${nouns[name]} varies, one shelf really costs ${least ?? ''} to ${most ?? ''} of separate ones`;
}
