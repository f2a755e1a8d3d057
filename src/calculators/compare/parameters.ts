import { currency } from '../shared/currency.ts';
import type { ChoiceParameter } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';

export const groups = [
  { id: 'demand', label: 'Demand and customers' },
  { id: 'product', label: 'Product' },
  { id: 'factory', label: 'Factory' },
  { id: 'costs', label: 'Costs' },
  { id: 'view', label: 'Pictures' },
] as const;

const sweep = {
  kind: 'choice',
  key: 'sweep',
  label: 'Sweep',
  group: 'view',
  help: 'Which of the three headline numbers runs over its whole range while everything else stays as it is.',
  options: [
    { value: 'volatility', label: 'Volatility' },
    { value: 'holding', label: 'Holding cost' },
    { value: 'versions', label: 'Versions' },
  ],
  default: 'versions',
} as const satisfies ChoiceParameter;

const measure = {
  kind: 'choice',
  key: 'measure',
  label: 'Show',
  group: 'view',
  help: 'What the sweep plots: the cost of a unit above the floor, or how long customers wait on average.',
  options: [
    { value: 'cost', label: 'Cost' },
    { value: 'wait', label: 'Mean wait' },
  ],
  default: 'cost',
} as const satisfies ChoiceParameter;

export const parameters = { ...scenarioTable, currency, sweep, measure };
