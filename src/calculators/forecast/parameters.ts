import { currency } from '../shared/currency.ts';
import type { ChoiceParameter, NumberParameter } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';

export const groups = [
  { id: 'data', label: 'Data' },
  { id: 'method', label: 'Method' },
  { id: 'stock', label: 'Stock' },
  { id: 'costs', label: 'Costs' },
] as const;

const series = {
  kind: 'choice',
  key: 'series',
  label: 'Demand',
  group: 'data',
  help: 'Which series of past demand is forecast: one of four generated samples, or your own data.',
  options: [
    { value: 'steady', label: 'Steady sample (weekly)' },
    { value: 'seasonal', label: 'Seasonal sample (monthly)' },
    { value: 'lumpy', label: 'Lumpy sample (weekly)' },
    { value: 'trending', label: 'Trending sample (weekly)' },
    { value: 'own', label: 'Your own data' },
  ],
  default: 'steady',
} as const satisfies ChoiceParameter;

const period = {
  kind: 'choice',
  key: 'period',
  label: 'Your data come by',
  group: 'data',
  help: 'How long one period of your own data is. The samples know theirs; dates in your table set it by themselves.',
  options: [
    { value: 'day', label: 'Day' },
    { value: 'week', label: 'Week' },
    { value: 'month', label: 'Month' },
    { value: 'quarter', label: 'Quarter' },
    { value: 'year', label: 'Year' },
  ],
  default: 'week',
} as const satisfies ChoiceParameter;

const gaps = {
  kind: 'choice',
  key: 'gaps',
  label: 'Gaps count as',
  group: 'data',
  help: 'What stands in for a period of your own data without a number: nothing sold, or the straight line between its neighbors.',
  options: [
    { value: 'between', label: 'Between neighbors' },
    { value: 'zero', label: 'Nothing sold' },
  ],
  default: 'between',
} as const satisfies ChoiceParameter;

const negatives = {
  kind: 'choice',
  key: 'negatives',
  label: 'Negative numbers',
  group: 'data',
  help: 'Goods sent back can make a period negative. Keep it, or count it as nothing sold.',
  options: [
    { value: 'keep', label: 'Keep' },
    { value: 'zero', label: 'Nothing sold' },
  ],
  default: 'keep',
} as const satisfies ChoiceParameter;

const method = {
  kind: 'choice',
  key: 'method',
  label: 'Method',
  group: 'method',
  help: 'How the past is turned into a forecast. The naïve one repeats the last value: any other has to beat it.',
  options: [
    { value: 'naive', label: 'Naïve' },
    { value: 'seasonalNaive', label: 'Seasonal naïve' },
    { value: 'movingAverage', label: 'Moving average' },
    { value: 'simpleSmoothing', label: 'Simple smoothing' },
    { value: 'holt', label: 'Holt (trend)' },
    { value: 'holtWinters', label: 'Holt-Winters, added season' },
    { value: 'holtWintersMultiplicative', label: 'Holt-Winters, multiplied season' },
    { value: 'croston', label: 'Croston' },
    { value: 'syntetosBoylan', label: 'Syntetos–Boylan (SBA)' },
  ],
  default: 'simpleSmoothing',
} as const satisfies ChoiceParameter;

const weight = {
  kind: 'number',
  unit: '',
  percent: false,
  min: 0,
  max: 1,
  step: 0.001,
  scale: 'linear',
  headline: false,
  group: 'method',
  whenOff: 'fitted to the data',
  switchLabel: 'Set it yourself',
} as const;

const alpha = {
  ...weight,
  key: 'alpha',
  label: 'Weight of the latest level',
  symbol: 'α',
  default: 0.2,
  help: 'How much the latest period counts for the level of demand. Near 0 the forecast is calm and slow, near 1 nervous and quick. Fitted: what would have erred least in the first half.',
} as const satisfies NumberParameter;

const beta = {
  ...weight,
  key: 'beta',
  label: 'Weight of the latest growth',
  symbol: 'β',
  default: 0.1,
  help: 'How much the latest change counts for the trend. Only Holt’s and Holt-Winters’ methods use it.',
} as const satisfies NumberParameter;

const gamma = {
  ...weight,
  key: 'gamma',
  label: 'Weight of the latest season',
  symbol: 'γ',
  default: 0.1,
  help: 'How much the latest season counts for the seasonal figures. Only Holt-Winters’ method uses it.',
} as const satisfies NumberParameter;

const periods = {
  kind: 'number',
  unit: 'periods',
  percent: false,
  min: 1,
  max: 52,
  step: 1,
  scale: 'log',
  headline: false,
} as const;

const windowPeriods = {
  ...periods,
  key: 'window',
  label: 'Periods averaged',
  symbol: 'k',
  group: 'method',
  default: 6,
  help: 'How many of the latest periods the moving average takes. Only that method uses it.',
} as const satisfies NumberParameter;

const seasonLength = {
  ...periods,
  key: 'season',
  label: 'Periods in a season',
  symbol: 'm',
  group: 'method',
  min: 2,
  default: 12,
  help: 'After how many periods the pattern repeats: 12 for months of a year, 52 for weeks, 7 for days of a week. Only the seasonal methods use it.',
} as const satisfies NumberParameter;

const leadPeriods = {
  ...periods,
  key: 'lead',
  label: 'Lead time to cover',
  symbol: 'L',
  group: 'stock',
  default: 4,
  headline: true,
  help: 'How many periods pass until what is ordered now is there. Demand over that time must be forecast, and stock must cover the error.',
} as const satisfies NumberParameter;

const horizonPeriods = {
  ...periods,
  key: 'horizon',
  label: 'Periods to look ahead',
  symbol: 'H',
  group: 'method',
  default: 12,
  help: 'How far the forecast is drawn into the future.',
} as const satisfies NumberParameter;

const cycleService = {
  kind: 'number',
  key: 'service',
  label: 'Chance that stock lasts',
  symbol: 'α',
  unit: 'of lead times',
  percent: true,
  min: 0.5,
  max: 0.999,
  step: 0.001,
  scale: 'linear',
  headline: true,
  group: 'stock',
  default: 0.95,
  help: 'In which share of lead times the safety stock should suffice. This is cycle service, not the share of units served.',
} as const satisfies NumberParameter;

export const parameters = {
  series,
  method,
  leadPeriods,
  cycleService,
  alpha,
  beta,
  gamma,
  windowPeriods,
  seasonLength,
  horizonPeriods,
  period,
  gaps,
  negatives,
  unitCost: scenarioTable.unitCost,
  holdingRate: { ...scenarioTable.holdingRate, headline: false },
  currency,
};
