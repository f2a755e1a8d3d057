/**
 * Views as `compare` makes them, for tests and for looking at. The bars are the costs of the default scenario in the
 * table of check values; the curves have its jumps and its means but are drawn freehand.
 */
import type { Axis, BarsView, LinesView } from '../../src/calculators/shared/view.ts';

const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });
const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 1,
});
const oneDecimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

export const share: Axis = {
  label: 'share of customers',
  unit: 'share',
  min: 0,
  max: 1,
  fixed: true,
  scale: 'linear',
  format: (value) => percent.format(value),
};

export const money: Axis = {
  label: 'dollars per unit above the floor',
  unit: 'currency/unit',
  min: 0,
  max: 70.5,
  fixed: false,
  scale: 'linear',
  format: (value) => dollars.format(value),
};

export const weeks: Axis = {
  label: 'weeks after the order',
  unit: 'weeks',
  min: 0,
  max: 4.4,
  fixed: false,
  scale: 'linear',
  format: (value) => oneDecimal.format(value),
};

export const volatility: Axis = {
  label: 'demand volatility',
  unit: 'coefficient of variation',
  min: 0,
  max: 4,
  fixed: true,
  scale: 'square',
  format: (value) => percent.format(value),
};

const parts = [
  { id: 'lostScale', label: 'Lost scale' },
  { id: 'holding', label: 'Holding' },
  { id: 'obsolescence', label: 'Obsolescence' },
  { id: 'waiting', label: 'Waiting' },
  { id: 'misfit', label: 'Misfit' },
];

/** Costs of the default scenario: production less the floor 566.92, holding, obsolescence, waiting, misfit. */
export const costBars: BarsView = {
  kind: 'bars',
  name: 'Cost above the floor',
  title: 'Assemble to order costs least, $14 a unit less than make to stock',
  subtitle: 'Cost per unit above the $566.9 that a unit would cost if all were alike, dollars',
  description:
    'Stacked bars. Assemble to order costs $35.9 a unit above the floor, make to stock $50.1, make to order $70.5.',
  x: money,
  parts,
  bars: [
    { id: 'mts', label: 'Make to stock', tone: 'makeToStock', values: [26.73, 5.347, 4.278, 11.921, 1.875] },
    {
      id: 'ato',
      label: 'Assemble to order',
      tone: 'assembleToOrder',
      values: [21.21, 1.924, 1.539, 9.337, 1.875],
    },
    { id: 'mto', label: 'Make to order', tone: 'makeToOrder', values: [33.08, 0, 0, 35.52, 1.875] },
  ],
};

type Points = readonly (readonly [number, number])[];

/** Nothing before `start`, a jump to `atom` there, then an exponential approach to 1. */
function served(start: number, atom: number, rate: number, end: number, count = 60): Points {
  const before: Points =
    start > 0
      ? [
          [0, 0],
          [start, 0],
        ]
      : [[0, 0]];
  const after = Array.from({ length: count }, (_, index) => {
    const t = start + ((end - start) * index) / (count - 1);
    return [t, 1 - (1 - atom) * Math.exp(-rate * (t - start))] as const;
  });
  return [...before, ...after];
}

export const servedCurves: LinesView = {
  kind: 'lines',
  name: 'Customers served within t weeks',
  title: 'Make to stock serves 49 % at once; assemble to order has served 95 % after 1.7 weeks',
  subtitle: 'Share of customers who have their product within t weeks of ordering',
  description:
    'Three rising curves. Make to stock starts at 49 % and reaches 95 % at 3.1 weeks; assemble to order starts at 0.6 weeks; make to order starts at 2.6 weeks.',
  x: weeks,
  y: share,
  series: [
    { id: 'mts', label: 'Make to stock', tone: 'makeToStock', points: served(0, 0.486, 0.76, 4.4) },
    { id: 'ato', label: 'Assemble to order', tone: 'assembleToOrder', points: served(0.6, 0.747, 1.42, 4.4) },
    { id: 'mto', label: 'Make to order', tone: 'makeToOrder', points: served(2.6, 0, 2.78, 4.4) },
  ],
  marks: [],
};

/** A sweep on 60 even steps of √volatility. */
function swept(cost: (volatility: number) => number): Points {
  return Array.from({ length: 60 }, (_, index) => {
    const volatilityHere = (2 * (index / 59)) ** 2;
    return [volatilityHere, cost(volatilityHere)] as const;
  });
}

export const costSweep: LinesView = {
  kind: 'lines',
  name: 'Cost as volatility changes',
  title: 'Below 21 % make to stock is cheapest; above 310 % nothing beats make to order',
  subtitle: 'Cost per unit above the floor, dollars, as demand volatility changes',
  description: 'Three rising lines of cost against demand volatility that cross at 21 % and at 310 %.',
  x: volatility,
  y: { ...money, label: 'dollars per unit', max: 252 },
  series: [
    { id: 'mts', label: 'Make to stock', tone: 'makeToStock', points: swept((v) => 24 + 65 * v) },
    { id: 'ato', label: 'Assemble to order', tone: 'assembleToOrder', points: swept((v) => 31 + 32 * v) },
    { id: 'mto', label: 'Make to order', tone: 'makeToOrder', points: swept((v) => 62 + 22 * v) },
  ],
  marks: [
    { kind: 'rule', x: 0.4, label: 'now 40 %' },
    { kind: 'crossover', x: 7 / 33, y: 24 + (65 * 7) / 33, label: '21 %' },
    { kind: 'crossover', x: 3.1, y: 130.2, label: '310 %: make to order takes over' },
  ],
};

/** A step curve on a logarithmic axis, as stock levels against versions would be. */
export const stockSteps: LinesView = {
  kind: 'lines',
  name: 'Stock per version',
  title: 'The more versions, the fewer of each on the shelf',
  subtitle: 'Least-cost stock of each version, units',
  description: 'A falling staircase from 120 units with one version to one unit with 1,000.',
  x: {
    label: 'versions offered',
    unit: 'versions',
    min: 1,
    max: 1000,
    fixed: true,
    scale: 'log',
    format: (value) => new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }).format(value),
  },
  y: { ...weeks, label: 'units', unit: 'units', max: 120 },
  series: [
    {
      id: 'mts',
      label: 'Make to stock',
      tone: 'makeToStock',
      step: true,
      points: [1, 2, 4, 8, 16, 31, 63, 125, 250, 500, 1000].map((v) => [
        v,
        Math.max(1, Math.round(120 / v ** 0.8)),
      ]),
    },
  ],
  marks: [{ kind: 'rule', x: 24, label: 'now 24' }],
};
