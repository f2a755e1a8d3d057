import { currency } from '../shared/currency.ts';
import type { ChoiceParameter, NumberParameter, Values } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';
import { optionParameters } from './option-parameters.ts';

export const groups = [
  { id: 'demand', label: 'Demand and customers' },
  { id: 'product', label: 'Product' },
  { id: 'factory', label: 'Factory' },
  { id: 'costs', label: 'Costs' },
  { id: 'beyond', label: 'Beyond the formulas' },
  { id: 'view', label: 'The floor' },
] as const;

const lanes = {
  kind: 'choice',
  key: 'lanes',
  label: 'Show',
  group: 'view',
  help: 'Which strategies run on the floor. All three meet the same customers and the same machine times.',
  options: [
    { value: 'all', label: 'All three, same orders' },
    { value: 'mts', label: 'Make to stock' },
    { value: 'ato', label: 'Assemble to order' },
    { value: 'mto', label: 'Make to order' },
  ],
  default: 'all',
} as const satisfies ChoiceParameter;

const speed = {
  kind: 'number',
  key: 'speed',
  symbol: '×',
  label: 'Speed',
  unit: '×',
  percent: false,
  min: 1,
  max: 1000,
  step: 1,
  scale: 'log',
  default: 10,
  group: 'view',
  headline: false,
  help: 'How fast the clock of the factory runs. At 1× a unit is ordered every two seconds on average, at 1,000× five hundred a second.',
} as const satisfies NumberParameter;

const draw = {
  kind: 'number',
  key: 'draw',
  symbol: '#',
  label: 'Seed',
  unit: '',
  percent: false,
  min: 1,
  max: 9999,
  step: 1,
  scale: 'linear',
  default: 1,
  group: 'view',
  headline: false,
  help: 'Which stream of chance the customers and the machine follow. The same seed gives everybody the same orders at the same moments.',
} as const satisfies NumberParameter;

export const parameters = { ...scenarioTable, currency, ...optionParameters, lanes, speed, draw };

export type FactoryValues = Values<typeof parameters>;
