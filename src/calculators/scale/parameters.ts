import { currency } from '../shared/currency.ts';
import type { NumberParameter } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';

export const groups = [
  { id: 'demand', label: 'Demand' },
  { id: 'product', label: 'Product' },
  { id: 'factory', label: 'Factory' },
  { id: 'costs', label: 'Costs' },
] as const;

const setupCost = {
  kind: 'number',
  key: 'setup',
  symbol: 'K',
  label: 'Cost of a set-up',
  unit: 'currency/run',
  percent: false,
  min: 0.01,
  max: 1_000_000,
  step: 0.01,
  scale: 'log',
  default: 200,
  group: 'factory',
  headline: true,
  help: 'What it costs to change the machine over to another version: the time it stands still, the first bad pieces, the paperwork. Paid once for every run.',
} as const satisfies NumberParameter;

const runLength = {
  kind: 'number',
  key: 'run',
  symbol: 'Q',
  label: 'Run length',
  unit: 'units',
  percent: false,
  min: 1,
  max: 1_000_000,
  step: 1,
  scale: 'log',
  default: 35,
  group: 'factory',
  headline: true,
  help: 'How many units of a version are made in one go before the machine changes over to the next.',
} as const satisfies NumberParameter;

const toolingCost = {
  kind: 'number',
  key: 'tooling',
  symbol: 'F',
  label: 'Design and tooling of a version',
  unit: 'currency/version',
  percent: false,
  min: 0,
  max: 10_000_000,
  step: 1,
  scale: 'square',
  default: 20_000,
  group: 'costs',
  headline: false,
  help: 'What it costs once to design a standard version and to make its tools, before the first unit. A one-off does without.',
} as const satisfies NumberParameter;

const { demandRate, versions, holdingRate, unitCost, scaleSaving, utilization, productLifeYears } =
  scenarioTable;

export const parameters = {
  setupCost,
  runLength,
  versions,
  demandRate: { ...demandRate, headline: true },
  holdingRate: { ...holdingRate, headline: false },
  unitCost,
  scaleSaving,
  utilization,
  toolingCost,
  productLifeYears,
  currency,
};
