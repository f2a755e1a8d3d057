import { limits } from '../compare/limits.ts';
import { meaning as scenarioMeaning } from '../compare/meaning.ts';
import { presets } from '../compare/presets.ts';
import { defineCalculator } from '../shared/definition.ts';
import { examples } from './examples.ts';
import { formula } from './formula.ts';
import { frontierView } from './frontier-view.ts';
import { notes } from './notes.ts';
import { outputs } from './outputs.ts';
import { groups, parameters } from './parameters.ts';
import { evaluateFrontier } from './result.ts';
import { verdict } from './verdict.ts';

export const frontier = defineCalculator({
  id: 'frontier',
  title: 'How much waiting can stock buy off?',
  question:
    'What does every stock level cost, how long do customers still wait, and which plans are never the right ones?',
  summary:
    'Cost against wait for every stock level of make to stock and assemble to order, beside make to order: what a shorter wait costs, and where more stock stops helping.',
  groups,
  parameters,
  outputs,
  views: {
    frontier: {
      name: 'Cost against wait',
      controls: ['measure'],
      build: (values, result, format) => frontierView(values, result, format),
    },
  },
  presets,
  examples,
  references: ['buzacott-shanthikumar-1993', 'zipkin-2000', 'silver-pyke-thomas-2017'],
  limits,
  meaning: (name, values, format) => {
    if (name === 'fillTarget')
      return values.fillTarget === null
        ? 'Off: no target is marked on the curves'
        : `Marks where ${format.percent(values.fillTarget, 1)} of units find stock`;
    if (name !== 'longestWait') return scenarioMeaning(name, values, format);
    if (values.longestWait === null) return 'Off: no promise is marked';
    return values.measure === 'mean'
      ? `Customers shall wait ${format.weeks(values.longestWait)} on average, at most`
      : `95% of customers shall wait ${format.weeks(values.longestWait)} at most`;
  },
  // Every combination inside the ranges can be computed.
  check: () => [],
  compute: evaluateFrontier,
  notes,
  describe: verdict,
  formula,
});
