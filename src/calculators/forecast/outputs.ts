import type { Output } from '../shared/definition.ts';
import type { ForecastResult } from './evaluate.ts';

type Row = Omit<Output<ForecastResult>, 'column'>;

const amount = { unit: 'units', decimals: 2 } as const;
const weight = { unit: 'weight', decimals: 3 } as const;

export const outputs = {
  mean: { label: 'Mean demand a period', ...amount, of: ({ mean }) => mean },
  cv: { label: 'Its coefficient of variation', unit: 'share', decimals: 3, of: ({ cv }) => cv },
  interval: {
    label: 'Mean interval between demands (ADI)',
    unit: 'periods',
    decimals: 2,
    of: (r) => r.class.interval,
  },
  squaredCv: {
    label: 'Squared variation of demand sizes (CV²)',
    unit: 'ratio',
    decimals: 3,
    of: (r) => r.class.squaredCv,
  },
  alpha: { label: 'α as used', ...weight, of: ({ chosen }) => chosen.weights[0] ?? null },
  beta: { label: 'β as used', ...weight, of: ({ chosen }) => chosen.weights[1] ?? null },
  gamma: { label: 'γ as used', ...weight, of: ({ chosen }) => chosen.weights[2] ?? null },
  next: { label: 'Forecast of the next period', ...amount, of: ({ chosen }) => chosen.ahead[0] ?? null },
  mae: { label: 'Mean absolute error (MAE)', ...amount, of: ({ chosen }) => chosen.accuracy.mae },
  rmse: { label: 'Root mean squared error (RMSE)', ...amount, of: ({ chosen }) => chosen.accuracy.rmse },
  mase: { label: 'Scaled error (MASE)', unit: 'ratio', decimals: 3, of: ({ chosen }) => chosen.mase },
  bias: { label: 'Bias (mean error)', ...amount, of: ({ chosen }) => chosen.accuracy.bias },
  signal: {
    label: 'Tracking signal',
    unit: 'ratio',
    decimals: 2,
    of: ({ chosen }) => chosen.accuracy.trackingSignal,
  },
  leadDemand: { label: 'Demand over the lead time', ...amount, of: ({ chosen }) => chosen.leadTimeDemand },
  leadError: { label: 'Its error (RMSE)', ...amount, of: ({ chosen }) => chosen.leadTimeError },
  safetyStock: { label: 'Safety stock', ...amount, of: ({ stock }) => stock.units },
  tiedUp: { label: 'Money tied up in it', unit: 'currency', decimals: 0, of: ({ stock }) => stock.value },
  yearlyCost: {
    label: 'Cost of holding it, a year',
    unit: 'currency',
    decimals: 0,
    of: ({ stock }) => stock.yearlyCost,
  },
  weeklyRate: {
    label: 'Expected demand a week',
    unit: 'units/week',
    decimals: 2,
    of: ({ carried }) => carried.demandRate,
  },
  weeklyCv: {
    label: 'Weekly volatility that is left',
    unit: 'share',
    decimals: 3,
    of: ({ carried }) => carried.demandCv,
  },
} as const satisfies Record<string, Row>;
