import { defineCalculator } from '../shared/definition.ts';
import { breakEvenView } from './break-even-view.ts';
import { describe } from './describe.ts';
import { examples } from './examples.ts';
import { flatView } from './flat-view.ts';
import { formula } from './formula.ts';
import { meaning } from './meaning.ts';
import { notes } from './notes.ts';
import { outputs } from './outputs.ts';
import { groups, parameters } from './parameters.ts';
import { presets } from './presets.ts';
import { runView } from './run-view.ts';
import { evaluate } from './scenario.ts';
import { versionsView } from './versions-view.ts';

export const scale = defineCalculator({
  id: 'scale',
  title: 'What does a run cost?',
  question: 'How long should runs be, and how does variety eat the economies of scale?',
  summary:
    'Move the cost of a set-up, the run length, the versions and the volume, and see what a unit costs, how flat the bottom of the cost curve is, and from which volume a standard product pays.',
  groups,
  parameters,
  outputs,
  views: {
    run: { name: 'Run', build: runView },
    flat: { name: 'Flat bottom', build: flatView },
    variants: { name: 'Versions', build: versionsView },
    standard: { name: 'Standard', build: breakEvenView },
  },
  presets,
  examples,
  references: ['harris-1913', 'taft-1918', 'silver-pyke-thomas-2017', 'hax-majluf-1982', 'zipkin-2000'],
  meaning,
  // Where a number has no bound the model sets one and the notes say so: everything can be computed.
  check: () => [],
  compute: evaluate,
  notes,
  describe,
  formula,
});
