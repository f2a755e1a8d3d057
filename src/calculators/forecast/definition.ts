import { defineCalculator } from '../shared/definition.ts';
import { errorsView } from './errors-view.ts';
import { evaluate } from './evaluate.ts';
import { examples } from './examples.ts';
import { formula } from './formula.ts';
import { meaning } from './meaning.ts';
import { check, notes } from './notes.ts';
import { outputs } from './outputs.ts';
import type { OwnSeries } from './own-series.ts';
import { groups, parameters } from './parameters.ts';
import { presets } from './presets.ts';
import { seriesView } from './series-view.ts';
import { stockView } from './stock-view.ts';
import { verdict } from './verdict.ts';

/**
 * The calculator over the data that `own` finds at the moment of asking. A reader's series is too large, and too much the
 * reader's, to be a parameter: it stays in the browser and out of links.
 */
// Its type is what `defineCalculator` infers: written out it would be the parameter table once more.
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- see above
export function forecastOver(own: () => OwnSeries | null) {
  return defineCalculator({
    id: 'forecast',
    title: 'How wrong is the forecast?',
    question: 'How wrong is the forecast, and what does that cost in stock?',
    summary:
      'Take a sample or your own demand data, choose a forecasting method, see how wrong it would have been, and what stock and money its error forces you to hold.',
    groups,
    parameters,
    outputs,
    views: {
      demand: { name: 'Forecast', build: (_, result, format) => seriesView(result, format) },
      errors: { name: 'Errors', build: (_, result, format) => errorsView(result, format) },
      methods: { name: 'Stock', build: (_, result, format) => stockView(result, format) },
    },
    presets,
    examples,
    references: [
      'croston-1972',
      'hyndman-athanasopoulos-2021',
      'hyndman-koehler-2006',
      'silver-pyke-thomas-2017',
      'syntetos-boylan-2005',
      'syntetos-boylan-croston-2005',
      'tashman-2000',
      'winters-1960',
    ],
    meaning: (name, values, format) => meaning(name, values, evaluate(values, own()), format),
    check: (values) => check(values, own()),
    compute: (values) => evaluate(values, own()),
    notes,
    describe: verdict,
    formula,
  });
}

/** Without anybody's own data: what a page is built with, and what tests and catalogues see. */
export const forecast = forecastOver(() => null);
