import { mostClashes } from '../../model/index.ts';
import { defineCalculator } from '../shared/definition.ts';
import { coverView } from './cover-view.ts';
import { describe } from './describe.ts';
import { examples } from './examples.ts';
import { formula } from './formula.ts';
import { growthView } from './growth-view.ts';
import { leftView } from './left-view.ts';
import { meaning } from './meaning.ts';
import { notes } from './notes.ts';
import { outputs } from './outputs.ts';
import { groups, mostPairs, parameters } from './parameters.ts';
import { presets } from './presets.ts';
import { evaluate } from './scenario.ts';

export const variety = defineCalculator({
  id: 'variety',
  title: 'How many products from how many parts?',
  question: 'How fast do modules multiply products, and what is left of demand for each?',
  summary:
    'Move modules, options and incompatible pairs, and see how many products a few parts make, how little demand is left for each, and how much of it the best sellers cover.',
  groups,
  parameters,
  outputs,
  views: {
    growth: { name: 'Products', build: growthView },
    left: { name: 'Demand left', build: leftView },
    cover: { name: 'Best sellers', build: coverView },
  },
  presets,
  examples,
  references: ['baldwin-clark-2000', 'pine-1993', 'zipf-1949', 'dechter-1999', 'knuth-1997'],
  limits: (name, { modules, options }) =>
    name === 'clashes' ? { max: Math.min(mostPairs, mostClashes({ modules, options })) } : {},
  meaning,
  // The product of first options can always be built, so there is always something to count.
  check: () => [],
  compute: evaluate,
  notes,
  describe,
  formula,
});
