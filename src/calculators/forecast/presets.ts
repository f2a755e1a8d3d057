import type { Preset, SomeValues } from '../shared/definition.ts';
import type { parameters } from './parameters.ts';

/** Pairs of sample and method worth seeing. The series are generated, not any firm's. */
export const presets = [
  {
    id: 'calm',
    label: 'A calm forecast for steady demand',
    note: 'Generated weekly demand without trend or season; smoothing finds its level and leaves the noise alone.',
    values: { series: 'steady', method: 'simpleSmoothing' },
  },
  {
    id: 'nervous',
    label: 'A nervous forecast for steady demand',
    note: 'The same demand, each week taken for the new truth: noise chases noise, and stock pays for it.',
    values: { series: 'steady', method: 'naive' },
  },
  {
    id: 'late',
    label: 'Demand grows, the forecast lags',
    note: 'Generated demand with a trend, averaged over half a year: always late, always too low.',
    values: { series: 'trending', method: 'movingAverage', windowPeriods: 26 },
  },
  {
    id: 'season',
    label: 'A season seen and learnt',
    note: 'Generated monthly demand with two peaks a year.',
    values: { series: 'seasonal', method: 'holtWinters', seasonLength: 12, leadPeriods: 2 },
  },
  {
    id: 'season-unseen',
    label: 'A season not seen',
    note: 'The same demand with a method that knows no season: half of the error could be avoided.',
    values: { series: 'seasonal', method: 'simpleSmoothing', leadPeriods: 2 },
  },
  {
    id: 'spare-parts',
    label: 'Spare parts',
    note: 'Generated lumpy demand: nothing for weeks, then a few or many.',
    values: { series: 'lumpy', method: 'syntetosBoylan', leadPeriods: 6, cycleService: 0.9 },
  },
] as const satisfies readonly Preset<SomeValues<typeof parameters>>[];
