import type { NumberParameter } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';

export const groups = [
  { id: 'product', label: 'Product' },
  { id: 'demand', label: 'Demand' },
] as const;

const modules = {
  kind: 'number',
  key: 'modules',
  symbol: 'm',
  label: 'Modules',
  unit: 'modules',
  percent: false,
  min: 2,
  max: 40,
  step: 1,
  scale: 'linear',
  default: 8,
  group: 'product',
  headline: true,
  help: 'Places in the product where the customer chooses: frame, engine, color, seat. Every product has one option of each.',
} as const satisfies NumberParameter;

const options = {
  kind: 'number',
  key: 'options',
  symbol: 'k',
  label: 'Options for each module',
  unit: 'options',
  percent: false,
  min: 2,
  max: 20,
  step: 1,
  scale: 'linear',
  default: 5,
  group: 'product',
  headline: true,
  help: 'How many alternatives there are for each module. Each option of each module is a part to be kept in stock.',
} as const satisfies NumberParameter;

/** More than this and counting exactly would no longer keep up with a slider. */
export const mostPairs = 24;

const clashes = {
  kind: 'number',
  key: 'clashes',
  symbol: 'x',
  label: 'Incompatible pairs',
  unit: 'pairs',
  percent: false,
  min: 0,
  max: mostPairs,
  step: 1,
  scale: 'linear',
  default: 6,
  group: 'product',
  headline: true,
  help: 'Pairs of options that no product may combine, such as the large engine and the small gearbox. They are picked at random; the product made of first options always stays possible.',
} as const satisfies NumberParameter;

const best = {
  kind: 'number',
  key: 'shelf',
  symbol: 'n',
  label: 'Best sellers on the shelf',
  unit: 'products',
  percent: false,
  min: 1,
  max: 1_000_000,
  step: 1,
  scale: 'log',
  default: 100,
  group: 'demand',
  headline: true,
  help: 'How many of the most popular products are kept finished. The rest would have to be made or assembled to order.',
} as const satisfies NumberParameter;

const exponent = {
  kind: 'number',
  key: 'zipf',
  symbol: 's',
  label: 'Steepness of popularity',
  unit: '',
  percent: false,
  min: 0,
  max: 2,
  step: 0.05,
  scale: 'linear',
  default: 1,
  group: 'demand',
  headline: false,
  help: 'By Zipf’s law the tenth most popular product sells a tenth of the first at 1, a hundredth at 2, and the same at 0.',
} as const satisfies NumberParameter;

const seed = {
  kind: 'number',
  key: 'draw',
  symbol: '',
  label: 'Which pairs clash',
  unit: '',
  percent: false,
  min: 1,
  max: 1000,
  step: 1,
  scale: 'linear',
  default: 1,
  group: 'product',
  headline: false,
  help: 'Each number picks other incompatible pairs at random. The same number always picks the same ones.',
} as const satisfies NumberParameter;

export const parameters = {
  modules,
  options,
  clashes,
  best,
  demandRate: scenarioTable.demandRate,
  exponent,
  seed,
};
