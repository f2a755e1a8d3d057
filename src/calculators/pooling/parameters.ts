import type { ChoiceParameter, NumberParameter } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';

export const groups = [
  { id: 'demand', label: 'Demand' },
  { id: 'product', label: 'Product' },
  { id: 'service', label: 'Service' },
  { id: 'view', label: 'Pictures' },
] as const;

const correlation = {
  kind: 'number',
  key: 'correlation',
  label: 'Correlation',
  symbol: 'ρ',
  unit: '',
  percent: false,
  min: -1,
  max: 1,
  step: 0.001,
  scale: 'linear',
  default: 0,
  headline: true,
  group: 'demand',
  help: 'How far demands for two versions move together. Above 0: when one sells well, so does the other (a warm winter). At 0: independent. Below 0: one sells at the other’s cost (red or blue).',
} as const satisfies NumberParameter;

const versionCv = {
  kind: 'number',
  key: 'volatility',
  label: 'Volatility of one version',
  symbol: 'CV',
  unit: 'standard deviation ÷ mean',
  percent: true,
  min: 0,
  max: 3,
  step: 0.001,
  scale: 'square',
  default: 0.4,
  headline: true,
  group: 'demand',
  help: 'How far demand for an average version, over the time it takes to refill the shelf, strays from its mean.',
} as const satisfies NumberParameter;

const versionDemand = {
  kind: 'number',
  key: 'each',
  label: 'Demand for one version',
  symbol: 'μ',
  unit: 'units',
  percent: false,
  min: 0.1,
  max: 10_000,
  step: 0.1,
  scale: 'log',
  default: 100,
  headline: false,
  group: 'demand',
  help: 'Units that customers ask for of an average version over the time it takes to refill the shelf.',
} as const satisfies NumberParameter;

const family = {
  kind: 'choice',
  key: 'law',
  label: 'How demand varies',
  group: 'demand',
  help: 'Counted demand comes in whole units and is skewed (Poisson, or negative binomial where it varies more). The normal curve is the one under which the square-root law holds exactly.',
  options: [
    { value: 'counted', label: 'Counted units' },
    { value: 'normal', label: 'Normal curve' },
  ],
  default: 'normal',
} as const satisfies ChoiceParameter;

const inequality = {
  kind: 'number',
  key: 'unequal',
  label: 'Inequality of sales',
  symbol: 's',
  unit: '',
  percent: false,
  min: 0,
  max: 2,
  step: 0.05,
  scale: 'linear',
  default: 0,
  headline: false,
  group: 'product',
  help: 'How unequal the versions sell: sales of the second, third, fourth best are 1/2, 1/3, 1/4 of the best seller’s, to this power. At 0 all sell alike, at 1 it is Zipf’s law.',
} as const satisfies NumberParameter;

const service = {
  kind: 'number',
  key: 'service',
  label: 'Service',
  symbol: 'α',
  unit: 'of cycles',
  percent: true,
  min: 0.5,
  max: 0.999,
  step: 0.001,
  scale: 'linear',
  default: 0.95,
  headline: false,
  group: 'service',
  help: 'The share of replenishment cycles in which a shelf does not run out. The same for every shelf, separate or pooled.',
} as const satisfies NumberParameter;

const sweep = {
  kind: 'choice',
  key: 'sweep',
  label: 'Sweep',
  group: 'view',
  help: 'Which number runs over its range while everything else stays as it is.',
  options: [
    { value: 'correlation', label: 'Correlation' },
    { value: 'versionCv', label: 'Volatility' },
    { value: 'inequality', label: 'Inequality' },
    { value: 'service', label: 'Service' },
  ],
  default: 'correlation',
} as const satisfies ChoiceParameter;

export const parameters = {
  versions: scenarioTable.versions,
  correlation,
  versionCv,
  versionDemand,
  family,
  inequality,
  service,
  sweep,
};
