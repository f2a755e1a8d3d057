import { evaluateStrategies, type Scenario } from '../../model/index.ts';
import { costView } from '../compare/cost-view.ts';
import { formula } from '../compare/formula.ts';
import { limits } from '../compare/limits.ts';
import { notes as scenarioNotes } from '../compare/notes.ts';
import { outputs } from '../compare/outputs.ts';
import { servedView } from '../compare/served-view.ts';
import { defineCalculator } from '../shared/definition.ts';
import { check } from './check.ts';
import { describe, simulationNote } from './describe.ts';
import { examples } from './examples.ts';
import { meaning } from './meaning.ts';
import { groups, parameters } from './parameters.ts';
import { presets } from './presets.ts';

/** The result is what the formulas say; what the factory does is played and measured where it is shown. */
export const factory = defineCalculator({
  id: 'factory',
  title: 'Does the formula tell the truth?',
  question: 'What happens on the floor, order by order, and does it come to what the formulas say?',
  summary:
    'Watch the same orders go through a factory that makes to stock, assembles to order and makes to order, then run a thousand years and hold what was measured against the exact values.',
  groups,
  parameters,
  outputs,
  views: {
    served: {
      name: 'Exact wait',
      build: (values, result, format) => servedView(values as Scenario, result, format),
    },
    cost: {
      name: 'Exact cost',
      build: (values, result, format) => costView(values as Scenario, result, format),
    },
  },
  presets,
  examples,
  references: [
    'law-2015',
    'feeney-sherbrooke-1966',
    'zipkin-2000',
    'axsater-2015',
    'buzacott-shanthikumar-1993',
  ],
  limits,
  meaning,
  check,
  compute: (values) => evaluateStrategies(values as Scenario),
  notes: (values, result, format) => [
    ...scenarioNotes(values as Scenario, result, format),
    ...simulationNote(values),
  ],
  describe,
  formula: (values, result, format) => formula(values as Scenario, result, format),
});
