import { leastCorrelation } from '../../model/index.ts';
import { defineCalculator, type Limits } from '../shared/definition.ts';
import { examples } from './examples.ts';
import { formula } from './formula.ts';
import { lawView } from './law-view.ts';
import { outputs } from './outputs.ts';
import { groups, parameters } from './parameters.ts';
import { presets } from './presets.ts';
import { stockView } from './stock-view.ts';
import { sweepView } from './sweep-view.ts';
import { compute, sides, type PoolingValues } from './values.ts';
import { describe, meaning, notes } from './words.ts';

export const pooling = defineCalculator({
  id: 'pooling',
  title: 'Why is one shelf smaller than many?',
  question: 'How much stock does it save to serve several versions from one shelf?',
  summary:
    'Compare a shelf for each version with one shelf for all, and see the square-root law at work, and where correlation, unequal sales and whole units break it.',
  groups,
  parameters,
  outputs,
  columns: { [sides.separate.tone]: sides.separate.label, [sides.pooled.tone]: sides.pooled.label },
  views: {
    stock: { name: 'Stock', build: (values, result, format) => stockView(values, result, format) },
    law: { name: 'Square root', build: (values, result, format) => lawView(values, result, format) },
    sweep: {
      name: 'Where it fails',
      controls: ['sweep'],
      build: (values, _, format) => sweepView(values, format),
    },
  },
  presets,
  examples,
  references: ['eppen-1979', 'maister-1976', 'yang-schrage-2009', 'lee-tang-1997'],
  limits,
  meaning,
  // Every combination inside the ranges can be computed.
  check: () => [],
  compute,
  notes,
  describe,
  formula,
});

/** What so many versions, or counted demand, cannot have counts as the nearest they can. */
function limits(name: string, { versions, family, versionDemand }: PoolingValues): Limits {
  if (name === 'correlation' && versions > 1) {
    const reason =
      'So many versions cannot all move against each other more than this: the variance of their sum would be negative. The least is −1 ÷ (versions − 1).';
    return { floor: { value: leastCorrelation(versions), reason } };
  }
  if (name !== 'versionCv' || family !== 'counted') return {};
  const reason =
    'Customers who decide on their own cannot be steadier than chance. Below this mark nothing changes.';
  return { floor: { value: 1 / Math.sqrt(versionDemand), reason } };
}
