/** What the result says, in sentences: the verdict, the lines under the sliders, and what may surprise. */
import {
  leastCorrelation,
  normalAtMost,
  shareOfBest,
  squareRootLaw,
  type Pooling,
} from '../../model/index.ts';
import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { Sentence } from '../shared/view.ts';
import { units } from './stock-view.ts';
import { feasible, sides, type PoolingValues } from './values.ts';

export function describe(values: PoolingValues, result: Pooling, format: NumberFormat): Sentence {
  const { versions } = values;
  const { separate, pooled, safetyStockRatio } = result;
  if (versions === 1) return ['With one version there is nothing to pool: raise the number of versions.'];
  const shelves: Sentence = [
    'On ',
    { text: `${format.number(versions)} separate shelves`, tone: sides.separate.tone },
    ` the versions need a safety stock of ${units(separate.safetyStock, format)}; on `,
    { text: 'one shelf', tone: sides.pooled.tone },
    ` they need ${units(pooled.safetyStock, format)}`,
  ];
  if (safetyStockRatio === null) return [...shelves, '.'];
  const saved = 1 - safetyStockRatio;
  const amount =
    Math.abs(saved) < 0.005
      ? ', just as much. '
      : `, ${format.percent(Math.abs(saved))} ${saved > 0 ? 'less' : 'more'}. `;
  return [...shelves, amount, lawWords(values, result, format)];
}

/** How far the rule of thumb is off, and what does it. */
function lawWords(values: PoolingValues, { safetyStockRatio }: Pooling, format: NumberFormat): string {
  const law = squareRootLaw(values.versions);
  const promised = format.percent(1 - law);
  const off = (safetyStockRatio ?? law) - law;
  if (Math.abs(off) < 0.005) return `The square-root law says ${promised}, and here it holds.`;
  const reasons = reasonsOf(values);
  const because = reasons.length === 0 ? '' : `, because ${format.list(reasons)}`;
  return `The square-root law promises ${promised}: ${off > 0 ? 'too much' : 'too little'}${because}.`;
}

function reasonsOf(values: PoolingValues): readonly string[] {
  const { correlation } = feasible(values);
  return [
    ...(correlation > 0 ? ['demands move together'] : []),
    ...(correlation < 0 ? ['demands balance each other'] : []),
    ...(values.inequality > 0 ? ['a few versions carry most of the sales'] : []),
    ...(values.family === 'counted' ? ['units come whole'] : []),
  ];
}

type Meaning = (values: PoolingValues, format: NumberFormat) => string;

const meanings: Readonly<Record<string, Meaning>> = {
  versions: ({ versions, versionDemand }, format) =>
    versions === 1
      ? 'Nothing to pool'
      : `${format.number(versions)} shelves or one, for ${format.significant(versions * versionDemand)} units together`,
  correlation: (values, format) => {
    const { correlation } = feasible(values);
    if (correlation === 0) return 'Independent: ups and downs partly cancel';
    return correlation > 0
      ? `${format.percent(correlation)} of the way to moving as one`
      : 'One version gains when others lose';
  },
  versionCv: ({ versionCv, versionDemand }, format) =>
    `${format.significant(versionDemand)} ± ${format.significant(versionCv * versionDemand)} units of a version`,
  versionDemand: ({ versionDemand }, format) =>
    `${format.significant(versionDemand)} while the shelf is refilled`,
  inequality: ({ inequality, versions }, format) => {
    if (inequality === 0 || versions === 1) return 'All versions sell alike';
    return `The best seller takes ${format.percent(shareOfBest({ best: 1, versions, exponent: inequality }))} of sales`;
  },
  service: ({ service }, format) =>
    `A shelf runs out in one cycle of ${format.significant(1 / (1 - service))}`,
};

export function meaning(name: string, values: PoolingValues, format: NumberFormat): string {
  return meanings[name]?.(values, format) ?? '';
}

/** From this chance of negative demand on the normal curve is no picture of a shelf. */
const tooNegative = 0.01;

export function notes(
  values: PoolingValues,
  { separate, pooled }: Pooling,
  format: NumberFormat,
): readonly Problem[] {
  const found: Problem[] = [];
  const least = leastCorrelation(values.versions);
  if (values.versions > 1 && values.correlation < least)
    found.push({
      parameters: ['correlation'],
      message: `Correlation counts as ${format.significant(least)}: ${format.number(values.versions)} versions cannot all move against each other more than that.`,
    });
  const floor = 1 / Math.sqrt(values.versionDemand);
  if (values.family === 'counted' && values.versionCv < floor)
    found.push({
      parameters: ['versionCv'],
      message: `Volatility counts as ${format.percent(floor, 1)}: customers who decide on their own already make demand that volatile.`,
    });
  const negative = values.versionCv > 0 ? normalAtMost(-1 / values.versionCv) : 0;
  if (values.family === 'normal' && negative > tooNegative)
    found.push({
      parameters: ['family'],
      message: `The normal curve gives demand for a version a ${format.percent(negative)} chance of being below zero. Counted units give the truer figure.`,
    });
  if (values.family === 'counted' && feasible(values).correlation !== 0)
    found.push({
      parameters: ['correlation'],
      message: 'With correlation the sum of counted demands is fitted to its exact mean and variance.',
    });
  if (values.versions > 1 && pooled.stock > separate.stock)
    found.push({
      parameters: ['service'],
      message:
        'One shelf takes more stock here: at a low service skewed demand hides its peaks from small shelves. Its customers are served better all the same.',
    });
  return found;
}
