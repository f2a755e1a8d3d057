import { currency } from '../shared/currency.ts';
import type { ChoiceParameter, NumberParameter } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';

export const groups = [
  { id: 'service', label: 'Service' },
  { id: 'demand', label: 'Demand' },
  { id: 'supply', label: 'Replenishment' },
  { id: 'costs', label: 'Costs' },
] as const;

const target = {
  kind: 'number',
  key: 'target',
  label: 'Service target',
  symbol: 'α',
  unit: 'of cycles, or of units',
  percent: true,
  min: 0.5,
  max: 0.9999,
  step: 0.0001,
  scale: 'linear',
  default: 0.95,
  headline: true,
  group: 'service',
  help: 'The service you promise. It is computed in both of its readings: as the share of order cycles without a stockout, and as the share of units served from stock.',
} as const satisfies NumberParameter;

const measure = {
  kind: 'choice',
  key: 'measure',
  label: 'The target means',
  group: 'service',
  help: 'Which reading sets the stock. Cycle service counts cycles in which nothing was missing. Fill rate counts units that were there when asked for. The same percentage means very different stock.',
  options: [
    { value: 'cycle', label: 'Cycles' },
    { value: 'fill', label: 'Units' },
  ],
  default: 'cycle',
  headline: true,
} as const satisfies ChoiceParameter;

const family = {
  kind: 'choice',
  key: 'law',
  label: 'How demand varies',
  group: 'demand',
  help: 'Counted demand comes in whole units (Poisson, or negative binomial where it varies more). The normal curve is the textbook’s: smooth, symmetric, and too thin in the tail when demand is low or volatile.',
  options: [
    { value: 'counted', label: 'Counted units' },
    { value: 'normal', label: 'Normal curve' },
  ],
  default: 'counted',
} as const satisfies ChoiceParameter;

const leadTimeWeeks = {
  kind: 'number',
  key: 'leadtime',
  label: 'Lead time',
  symbol: 'L',
  unit: 'weeks',
  percent: false,
  min: 0,
  max: 52,
  step: 0.1,
  scale: 'square',
  default: 3,
  headline: true,
  group: 'supply',
  help: 'Weeks from placing a replenishment order to having its units on the shelf, on average.',
} as const satisfies NumberParameter;

const leadTimeDeviation = {
  ...leadTimeWeeks,
  key: 'leadspread',
  label: 'Lead-time spread',
  symbol: 'σ_L',
  unit: 'weeks',
  max: 26,
  default: 0.5,
  headline: false,
  help: 'How far the lead time usually strays from its average, as a standard deviation in weeks. An unreliable supplier costs stock just like a moody market.',
} as const satisfies NumberParameter;

const lotWeeks = {
  ...leadTimeWeeks,
  key: 'lotweeks',
  label: 'Weeks of demand in a lot',
  symbol: 'Q/d',
  default: 4,
  headline: false,
  help: 'How much is ordered at a time, in weeks of average demand. At 0 every unit sold is reordered at once. The larger the lot, the rarer the moments of risk.',
} as const satisfies NumberParameter;

export const parameters = {
  target,
  measure,
  demandCv: {
    ...scenarioTable.demandCv,
    group: 'demand',
    help: 'How far a typical week’s demand for the item strays from the average week. At 40% and 50 units a week, most weeks bring between 30 and 70.',
  },
  leadTimeWeeks,
  demandRate: {
    ...scenarioTable.demandRate,
    help: 'Units of the item that customers ask for in an average week.',
  },
  family,
  leadTimeDeviation,
  lotWeeks,
  unitCost: { ...scenarioTable.unitCost, label: 'Unit cost', help: 'What one unit on the shelf has cost.' },
  holdingRate: { ...scenarioTable.holdingRate, headline: false },
  currency,
};
