/** Worked examples with answers found by another route: they stand in the documentation and run as tests. */
const close = 1e-6;
const source = (what: string): string => `Computed independently, in Python from the definitions: ${what}`;

export const examples = [
  {
    title: 'The naïve forecast of steady demand',
    source: source('each week forecast by the one before, errors over four weeks added up'),
    values: {
      series: 'steady',
      method: 'naive',
      leadPeriods: 4,
      cycleService: 0.95,
      unitCost: 600,
      holdingRate: 0.25,
    },
    expected: {
      mae: [9.307692307692308, close],
      rmse: [11.864620970314677, close],
      bias: [-0.15384615384615385, close],
      mase: [0.7681105302464527, close],
      leadError: [39.87787479241069, close],
      safetyStock: [65.59326698741337, close],
      tiedUp: [39355.96019244802, 1e-3],
      yearlyCost: [9838.990048112006, 1e-3],
    },
  },
  {
    title: 'A long average lags behind growing demand',
    source: source('the mean of the last 26 weeks'),
    values: { series: 'trending', method: 'movingAverage', windowPeriods: 26 },
    expected: {
      mae: [8.247041420118343, close],
      bias: [7.821005917159762, close],
      signal: [49.31372197309416, close],
    },
  },
  {
    title: 'Lumpy demand by the Syntetos–Boylan method',
    source: source(
      'sizes and intervals smoothed with a weight of 0.2; ADI and CV² of the periods with demand',
    ),
    values: { series: 'lumpy', method: 'syntetosBoylan', alpha: 0.2 },
    expected: {
      next: [2.4979909031039873, close],
      mae: [3.0595805405226817, close],
      rmse: [5.493809261902114, close],
      interval: [4.333333333333333, close],
      squaredCv: [1.1350114416475972, close],
    },
  },
] as const;
