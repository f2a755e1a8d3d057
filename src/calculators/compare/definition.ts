import { evaluateStrategies, type Scenario } from '../../model/index.ts';
import { defineCalculator } from '../shared/definition.ts';
import { costView } from './cost-view.ts';
import { examples } from './examples.ts';
import { formula } from './formula.ts';
import { limits } from './limits.ts';
import { meaning } from './meaning.ts';
import { notes } from './notes.ts';
import { outputs } from './outputs.ts';
import { groups, parameters } from './parameters.ts';
import { presets } from './presets.ts';
import { servedView } from './served-view.ts';
import { sweepView } from './sweep-view.ts';
import { verdict } from './verdict.ts';

/** The parameter that each choice of the sweep stands for. */
const sweptNames = { volatility: 'demandCv', holding: 'holdingRate', versions: 'versions' } as const;

export const compare = defineCalculator({
  id: 'compare',
  title: 'Make to stock, assemble to order or make to order?',
  question: 'Which strategy costs least, and how long do customers wait?',
  summary:
    'Move demand volatility, holding cost and the number of versions, and see what each strategy costs and how long its customers wait.',
  groups,
  parameters,
  outputs,
  views: {
    cost: { name: 'Cost', build: (values, result, format) => costView(values, result, format) },
    served: { name: 'Wait', build: (values, result, format) => servedView(values, result, format) },
    sweep: {
      name: 'What if',
      controls: ['sweep', 'measure'],
      build: (values, result, format) =>
        sweepView(values, result, sweptNames[values.sweep], values.measure, format),
    },
  },
  presets,
  examples,
  references: [
    'feeney-sherbrooke-1966',
    'buzacott-shanthikumar-1993',
    'zipkin-2000',
    'axsater-2015',
    'salop-1979',
    'gupta-benjaafar-2004',
  ],
  limits,
  meaning,
  // Every combination inside the ranges can be computed.
  check: () => [],
  compute: (values) => evaluateStrategies(values as Scenario),
  notes,
  describe: verdict,
  formula,
});
