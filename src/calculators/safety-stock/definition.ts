import { demandCvFloor } from '../../model/index.ts';
import { defineCalculator, type Limits } from '../shared/definition.ts';
import { examples } from './examples.ts';
import { formula } from './formula.ts';
import { ninesView } from './nines-view.ts';
import { outputs } from './outputs.ts';
import { groups, parameters } from './parameters.ts';
import { presets } from './presets.ts';
import { serviceView } from './service-view.ts';
import { stockView } from './stock-view.ts';
import { compute, type SafetyStockValues } from './values.ts';
import { describe, meaning, notes } from './words.ts';

export const safetyStock = defineCalculator({
  id: 'safety-stock',
  title: 'What does service cost?',
  question: 'How much safety stock does a service promise take, and what exactly was promised?',
  summary:
    'Find the reorder level and safety stock for a service target, see cycle service and fill rate side by side, and what the last nine costs.',
  groups,
  parameters,
  outputs,
  views: {
    service: { name: 'Service', build: (_, result, format) => serviceView(result, format) },
    stock: { name: 'Steep end', build: (values, result, format) => stockView(values, result, format) },
    nines: { name: 'Last nine', build: (values, result, format) => ninesView(values, result, format) },
  },
  presets,
  examples,
  references: ['hadley-whitin-1963', 'silver-pyke-thomas-2017', 'zipkin-2000', 'hopp-spearman-2011'],
  limits,
  meaning,
  // Every combination inside the ranges can be computed.
  check: () => [],
  compute,
  notes,
  describe,
  formula,
});

/** The floor of volatility and the end of its track depend on demand, as everywhere. */
function limits(name: string, { demandRate, family }: SafetyStockValues): Limits {
  if (name !== 'demandCv') return {};
  const floor = demandCvFloor(demandRate);
  const max = Math.max(4, 2 * floor);
  if (family === 'normal') return { max };
  const reason =
    'Customers who decide on their own cannot be steadier than chance. Below this mark nothing changes.';
  return { max, floor: { value: floor, reason } };
}
