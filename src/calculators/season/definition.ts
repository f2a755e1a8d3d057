import { evaluateSeason } from '../../model/index.ts';
import { defineCalculator, type Limits } from '../shared/definition.ts';
import { commitmentView } from './commitment-view.ts';
import { examples } from './examples.ts';
import { formula } from './formula.ts';
import { meaning } from './meaning.ts';
import { missedView } from './missed-view.ts';
import { notes } from './notes.ts';
import { outputs } from './outputs.ts';
import { groups, parameters } from './parameters.ts';
import { presets } from './presets.ts';
import { sweepView } from './sweep-view.ts';
import { seasonInput, type SeasonValues } from './values.ts';
import { verdict } from './verdict.ts';

export const season = defineCalculator({
  id: 'season',
  title: 'How many before the season?',
  question: 'How many should be made before anybody knows what will be asked for?',
  summary:
    'Commit finished versions, pooled parts or nothing before a selling season, and see what is left over, who is turned away and what is earned – on average, and season by season.',
  groups,
  parameters,
  outputs,
  views: {
    missed: { name: 'Missed', build: (_, result, format) => missedView(result, format) },
    commitment: {
      name: 'Commitment',
      build: (values, result, format) => commitmentView(values, result, format),
    },
    sweep: {
      name: 'What if',
      controls: ['sweep'],
      build: (values, _, format) => sweepView(values, format),
    },
  },
  presets,
  examples,
  references: ['arrow-harris-marschak-1951', 'cachon-terwiesch-2013', 'fisher-raman-1996', 'zipkin-2000'],
  limits,
  meaning,
  // Every combination inside the ranges can be computed.
  check: () => [],
  compute: (values) => evaluateSeason(seasonInput(values)),
  notes,
  describe: verdict,
  formula,
});

/** Counted demand cannot be steadier than customers who decide on their own. */
function limits(name: string, { family, forecast }: SeasonValues): Limits {
  if (name !== 'forecastError' || family !== 'negativeBinomial') return {};
  const reason =
    'Customers who decide on their own cannot be steadier than chance. Below this mark nothing changes.';
  return { floor: { value: 1 / Math.sqrt(forecast), reason } };
}
