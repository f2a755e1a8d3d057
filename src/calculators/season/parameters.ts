import { currency } from '../shared/currency.ts';
import type { ChoiceParameter, NumberParameter } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';

export const groups = [
  { id: 'demand', label: 'Demand and customers' },
  { id: 'product', label: 'Product' },
  { id: 'plan', label: 'Plan' },
  { id: 'costs', label: 'Money' },
  { id: 'view', label: 'Pictures' },
] as const;

const forecast = {
  kind: 'number',
  key: 'forecast',
  label: 'Forecast for the season',
  symbol: 'μ',
  unit: 'units',
  percent: false,
  min: 1,
  max: 10_000,
  step: 1,
  scale: 'log',
  default: 2400,
  headline: true,
  group: 'demand',
  help: 'Units of all versions together that you expect customers to ask for, from the first day of the season to the last.',
} as const satisfies NumberParameter;

const forecastError = {
  kind: 'number',
  key: 'error',
  label: 'Forecast error',
  symbol: 'CV',
  unit: 'standard deviation ÷ forecast',
  percent: true,
  min: 0,
  max: 1.5,
  step: 0.001,
  scale: 'square',
  default: 0.2,
  headline: true,
  group: 'demand',
  help: 'How far the season’s total usually misses its forecast. At 20%, two seasons in three end within 20% of it. Single versions miss by more.',
} as const satisfies NumberParameter;

const family = {
  kind: 'choice',
  key: 'law',
  label: 'How demand varies',
  group: 'demand',
  help: 'The family of distributions. Counted demand comes in whole units; bursty demand varies more than customers who decide on their own (negative binomial), independent demand exactly as much (Poisson). The normal curve is the textbook’s: smooth, and able to go below zero.',
  options: [
    { value: 'negativeBinomial', label: 'Counted, bursty' },
    { value: 'poisson', label: 'Counted, independent' },
    { value: 'normal', label: 'Normal curve' },
  ],
  default: 'negativeBinomial',
} as const satisfies ChoiceParameter;

const share = {
  kind: 'number',
  percent: true,
  step: 0.001,
  scale: 'linear',
  headline: false,
} as const;

const waitForAssembly = {
  ...share,
  key: 'shortwait',
  label: 'Customers who wait for assembly',
  symbol: 'a₁',
  unit: 'of customers',
  min: 0,
  max: 1,
  default: 0.9,
  group: 'demand',
  help: 'The share of customers who accept to wait while their unit is put together from parts that are there.',
} as const satisfies NumberParameter;

const waitForOrder = {
  ...share,
  key: 'longwait',
  label: 'Customers who wait for making',
  symbol: 'a₂',
  unit: 'of customers',
  min: 0,
  max: 1,
  default: 0.5,
  group: 'demand',
  help: 'The share of customers who accept to wait while their unit is made from nothing. The others buy elsewhere.',
} as const satisfies NumberParameter;

const commitment = {
  ...share,
  key: 'commit',
  label: 'Commitment',
  symbol: 'Q/μ',
  unit: 'of expected demand',
  min: 0,
  max: 4,
  default: 1,
  group: 'plan',
  whenOff: 'what earns most',
  switchLabel: 'Set it yourself',
  help: 'How much to commit before the season, as a share of what is expected of each item. Left off, each strategy commits what earns most on average.',
} as const satisfies NumberParameter;

const margin = {
  ...share,
  key: 'margin',
  label: 'Margin',
  symbol: 'm',
  unit: 'of the full price',
  min: 0,
  max: 0.9,
  default: 0.5,
  group: 'costs',
  help: 'What is left of the full price when a unit made as a one-off has been paid for. It sets the price: cost ÷ (1 − margin).',
} as const satisfies NumberParameter;

const aheadSaving = {
  ...share,
  key: 'ahead',
  label: 'Saving by making ahead',
  symbol: 'e',
  unit: 'of one-off unit cost',
  min: 0,
  max: 0.6,
  default: 0.15,
  group: 'costs',
  help: 'How much less a unit costs that is made in bulk before the season, quietly and by the cheapest route, than one made after the order.',
} as const satisfies NumberParameter;

const draw = {
  kind: 'number',
  key: 'draw',
  label: 'Random seasons',
  symbol: '#',
  unit: '',
  percent: false,
  min: 1,
  max: 9999,
  step: 1,
  scale: 'linear',
  default: 1,
  headline: false,
  group: 'plan',
  help: 'Which stream of random seasons the buttons play. The same number gives everybody the same seasons.',
} as const satisfies NumberParameter;

const sweep = {
  kind: 'choice',
  key: 'sweep',
  label: 'Sweep',
  group: 'view',
  help: 'Which number runs over its whole range while everything else stays as it is.',
  options: [
    { value: 'versions', label: 'Versions' },
    { value: 'forecastError', label: 'Forecast error' },
    { value: 'markdown', label: 'Markdown' },
  ],
  default: 'versions',
} as const satisfies ChoiceParameter;

export const parameters = {
  forecast,
  forecastError,
  versions: scenarioTable.versions,
  markdown: {
    ...scenarioTable.markdown,
    label: 'Markdown on leftovers',
    unit: 'of a unit’s cost',
    headline: true,
    group: 'costs',
    help: 'The share of its cost that is lost on a unit still unsold when the season ends.',
  },
  margin,
  unitCost: scenarioTable.unitCost,
  aheadSaving,
  currency,
  family,
  waitForAssembly,
  waitForOrder,
  versionsPerPlatform: scenarioTable.versionsPerPlatform,
  platformValueShare: {
    ...scenarioTable.platformValueShare,
    label: 'Value in the parts',
    help: 'How much of a unit’s cost lies in the parts that assemble to order commits before the season; the rest is spent when it is assembled.',
  },
  commitment,
  draw,
  sweep,
};
