/** The exact values that the simulated ones are held against, each found by another route. */
const fourDecimals = 5e-5;

export const examples = [
  {
    title: 'The firm the site opens with',
    source:
      'Computed independently of the model’s recursions, from generating functions inverted by fast Fourier transform',
    values: {},
    expected: {
      'mts.fillRate': [0.4858, fourDecimals],
      'mts.meanWait': [0.9934, fourDecimals],
      'mts.total': [617.0692, fourDecimals],
      'ato.fillRate': [0.7474, fourDecimals],
      'ato.p95Wait': [1.7452, fourDecimals],
      'ato.total': [602.8086, fourDecimals],
      'mto.meanWait': [2.96, fourDecimals],
    },
  },
  {
    title: 'Calm demand near capacity, no fixed stages: the M/M/1 queue',
    source: 'M/M/1 time in system is exponential with mean 1/(μ − λ) = 1/(50/0.95 − 50) = 0.38 weeks',
    values: { demandCv: 0.14, utilization: 0.95, fabricationWeeks: 0, assemblyWeeks: 0 },
    expected: {
      'mto.meanWait': [0.38, 1e-12],
      'mto.medianWait': [0.38 * Math.LN2, 1e-12],
      'mto.p95Wait': [0.38 * Math.log(20), 1e-12],
    },
  },
] as const;
