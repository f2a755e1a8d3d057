import type { Output } from '../shared/definition.ts';
import { extraShare, runShare, type ScaleResult } from './scenario.ts';

const money = { unit: 'currency/unit', decimals: 2 };
const units = { unit: 'units', decimals: 1 };

export const outputs = {
  bestRun: { label: 'Best run', ...units, of: ({ best }) => best.quantity },
  instantRun: {
    label: 'Best run if a lot came all at once',
    ...units,
    of: ({ instantQuantity }) => instantQuantity,
  },
  extra: { label: 'Your run against the best', unit: 'share', decimals: 3, of: extraShare },
  production: { label: 'Making a unit', ...money, of: ({ current }) => current.production },
  setup: { label: 'Set-up, your run', ...money, of: ({ current }) => current.setup },
  holding: { label: 'Stock, your run', ...money, of: ({ current }) => current.holding },
  total: { label: 'Cost of a unit, your run', ...money, of: ({ current }) => current.total },
  bestShare: { label: 'Set-up and stock, best run', ...money, of: ({ best }) => runShare(best) },
  bestTotal: { label: 'Cost of a unit, best run', ...money, of: ({ best }) => best.total },
  singleTotal: { label: 'Cost of a unit with one version', ...money, of: ({ single }) => single.total },
  setups: {
    label: 'Set-ups a year, your run',
    unit: 'of all versions',
    decimals: 1,
    of: ({ current }) => current.setupsPerYear,
  },
  cycleStock: { label: 'Stock on average, your run', ...units, of: ({ current }) => current.cycleStock },
  bestCycleStock: { label: 'Stock on average, best run', ...units, of: ({ best }) => best.cycleStock },
  oneOff: { label: 'Cost of a one-off', ...money, of: ({ oneOff }) => oneOff },
  breakEven: {
    label: 'A standard pays from',
    unit: 'units of a version a week',
    decimals: 3,
    of: ({ breakEven }) => breakEven,
  },
} as const satisfies Readonly<Record<string, Output<ScaleResult>>>;
