import { defineCalculator } from '../shared/definition.ts';
import { describe } from './describe.ts';
import { distributionView } from './distribution-view.ts';
import { examples } from './examples.ts';
import { formula } from './formula.ts';
import { hockeyStickView } from './hockey-stick-view.ts';
import { meaning } from './meaning.ts';
import { methodsView } from './methods-view.ts';
import { notes } from './notes.ts';
import { outputs } from './outputs.ts';
import { groups, parameters } from './parameters.ts';
import { presets } from './presets.ts';
import { evaluate } from './scenario.ts';

export const wait = defineCalculator({
  id: 'wait',
  title: 'Why do orders queue?',
  question: 'How long do orders wait in line, and what would shorten it?',
  summary:
    'Move utilization, variability and the number of servers, and see how long orders wait: exactly where a formula is known, approximately elsewhere.',
  groups,
  parameters,
  outputs,
  views: {
    stick: { name: 'Utilization', build: hockeyStickView },
    waits: { name: 'Waits', build: distributionView },
    methods: { name: 'Formulas', build: methodsView },
  },
  presets,
  examples,
  references: [
    'little-1961',
    'gross-et-al-2008',
    'kleinrock-1975',
    'franx-2001',
    'kingman-1961',
    'allen-1990',
    'sakasegawa-1977',
    'kraemer-langenbach-belz-1976',
    'abate-whitt-1995',
    'harrison-1985',
    'hopp-spearman-2011',
  ],
  meaning,
  // A load of 100 % and more is an answer of its own, not a mistake.
  check: () => [],
  compute: evaluate,
  notes,
  describe,
  formula,
});
