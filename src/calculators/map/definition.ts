import { limits } from '../compare/limits.ts';
import { meaning as scenarioMeaning } from '../compare/meaning.ts';
import { presets } from '../compare/presets.ts';
import { defineCalculator } from '../shared/definition.ts';
import { examples } from './examples.ts';
import { formula } from './formula.ts';
import { mapView } from './map-view.ts';
import { check, notes } from './notes.ts';
import { outputs } from './outputs.ts';
import { groups, parameters } from './parameters.ts';
import { axesOf, evaluateMap } from './result.ts';
import { verdict } from './verdict.ts';

export const map = defineCalculator({
  id: 'map',
  title: 'Who wins where?',
  question: 'For which products is each strategy the cheapest, and how near is yours to a border?',
  summary:
    'A map of any two assumptions, colored by the strategy that costs least and shaded by its lead, with your product on it.',
  groups,
  parameters,
  outputs,
  views: {
    map: {
      name: 'Map',
      controls: ['horizontal', 'vertical', 'contours'],
      build: (values, result, format) => mapView(values, result, format),
      pick: (values, x, y) => {
        const [across, up] = axesOf(values);
        return { [across]: x, [up]: y };
      },
    },
  },
  presets,
  examples,
  references: [
    'buzacott-shanthikumar-1993',
    'zipkin-2000',
    'gupta-benjaafar-2004',
    'arreola-risa-decroix-1998',
  ],
  limits,
  meaning: (name, values, format) => {
    if (name !== 'longestWait') return scenarioMeaning(name, values, format);
    if (values.longestWait === null) return 'Off: however long customers wait, only cost counts';
    return `Slower strategies are out, where over 5% wait longer than ${format.weeks(values.longestWait)}`;
  },
  check,
  compute: evaluateMap,
  notes,
  describe: verdict,
  formula,
});
