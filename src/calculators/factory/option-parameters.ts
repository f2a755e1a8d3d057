/** What the simulation can do and the formulas cannot: all off by default. */
import type { ChoiceParameter, NumberParameter } from '../shared/definition.ts';

const number = {
  kind: 'number',
  percent: false,
  min: 0,
  scale: 'linear',
  group: 'beyond',
  headline: false,
} as const;

const bottleneck = {
  kind: 'choice',
  key: 'bottleneck',
  label: 'Bottleneck',
  group: 'beyond',
  help: 'Which stage the bottleneck belongs to. In assembly it comes after the platforms of assemble to order, which then reach their shelf without queueing; what is made of them queues instead.',
  options: [
    { value: 'fabrication', label: 'In fabrication' },
    { value: 'assembly', label: 'In assembly' },
  ],
  default: 'fabrication',
} as const satisfies ChoiceParameter;

const changeoverWeeks = {
  ...number,
  key: 'changeover',
  symbol: '',
  label: 'Changeover time',
  unit: 'weeks',
  max: 0.5,
  step: 0.001,
  scale: 'square',
  default: 0,
  help: 'How long the bottleneck stands still whenever the next item is of another kind than the last one. It takes capacity: with too long a changeover the line never keeps up.',
} as const satisfies NumberParameter;

const machine = {
  kind: 'choice',
  key: 'machine',
  label: 'Machine times',
  group: 'beyond',
  help: 'How regular the bottleneck is. The formulas take exponential times: many short, a few long. Four phases (Erlang) halve the variability; constant times have none.',
  options: [
    { value: 'exponential', label: 'Exponential' },
    { value: 'erlang', label: 'Four phases (Erlang)' },
    { value: 'constant', label: 'Always the same' },
  ],
  default: 'exponential',
} as const satisfies ChoiceParameter;

const popularityExponent = {
  ...number,
  key: 'popularity',
  symbol: '',
  label: 'Unequal popularity',
  unit: 'Zipf exponent',
  max: 2,
  step: 0.1,
  default: 0,
  help: 'At 0 all versions are equally popular. At 1 the second sells half as much as the first, the third a third, and so on (Zipf’s law). Stock follows each version’s own demand.',
} as const satisfies NumberParameter;

const orderUnits = {
  ...number,
  key: 'ordersize',
  symbol: '',
  label: 'Fixed order size',
  unit: 'units',
  max: 500,
  step: 1,
  scale: 'square',
  default: 0,
  help: 'Every order is for exactly so many units. At 0 the sizes vary as demand volatility implies.',
} as const satisfies NumberParameter;

const shipComplete = {
  kind: 'choice',
  key: 'complete',
  label: 'Orders leave',
  group: 'beyond',
  help: 'The formulas hand units over one by one. Complete orders wait for their last unit.',
  options: [
    { value: 'parts', label: 'Unit by unit' },
    { value: 'whole', label: 'Only complete' },
  ],
  default: 'parts',
} as const satisfies ChoiceParameter;

const modules = {
  ...number,
  key: 'modules',
  symbol: '',
  label: 'Modules per product',
  unit: 'modules',
  min: 1,
  max: 8,
  step: 1,
  default: 1,
  help: 'Each module is made on a line of its own, and in assemble to order kept in its own stock. A product needs all of them and waits for the last.',
} as const satisfies NumberParameter;

const seasonAmplitude = {
  ...number,
  key: 'season',
  symbol: '',
  label: 'Seasonal swing',
  unit: 'of mean demand',
  percent: true,
  max: 1,
  step: 0.001,
  default: 0,
  help: 'Demand swings around its mean by this share, with one peak and one trough a year. At the peak it may exceed what the bottleneck can make.',
} as const satisfies NumberParameter;

const patienceWeeks = {
  ...number,
  key: 'patience',
  symbol: '',
  label: 'Customers’ patience',
  unit: 'weeks',
  max: 52,
  step: 0.1,
  scale: 'square',
  default: 0,
  help: 'A customer who would wait longer than this leaves with nothing. At 0 everybody stays, however long it takes.',
} as const satisfies NumberParameter;

export const optionParameters = {
  bottleneck,
  changeoverWeeks,
  machine,
  popularityExponent,
  orderUnits,
  shipComplete,
  modules,
  seasonAmplitude,
  patienceWeeks,
};
