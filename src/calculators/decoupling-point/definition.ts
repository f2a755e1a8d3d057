import { defineCalculator } from '../shared/definition.ts';
import { examples } from './examples.ts';
import { forecastView } from './forecast-view.ts';
import { formula } from './formula.ts';
import { itemsView } from './items-view.ts';
import { meaning } from './meaning.ts';
import { notes } from './notes.ts';
import { outputs } from './outputs.ts';
import { groups, parameters } from './parameters.ts';
import { presets } from './presets.ts';
import { evaluateLine } from './supply-line.ts';
import { verdict } from './verdict.ts';
import { waitView } from './wait-view.ts';

export const decouplingPoint = defineCalculator({
  id: 'decoupling-point',
  title: 'Where should the order enter?',
  question: 'How long is too long to wait, and how far up the line may the order reach?',
  summary:
    'Draw a supply line, move the decoupling point along it, and see what runs on forecasts, where stock sits and which strategies customers have the patience for.',
  groups,
  parameters,
  outputs,
  views: {
    waits: { name: 'Waits', build: (_, result, format) => waitView(result, format) },
    speculation: { name: 'On forecast', build: (_, result, format) => forecastView(result, format) },
    items: { name: 'Items in stock', build: (_, result, format) => itemsView(result, format) },
  },
  presets,
  examples,
  references: ['hoekstra-romme-1992', 'mather-1984', 'olhager-2003', 'shingo-1989', 'wikner-rudberg-2005'],
  meaning,
  // Every combination inside the ranges can be computed.
  check: () => [],
  compute: evaluateLine,
  notes,
  describe: (_, result, format) => verdict(result, format),
  formula: (_, result, format) => formula(result, format),
});
