/** Worked examples with answers found by another route: they stand in the documentation and run as tests. */
const fourDecimals = 5e-5;

export const examples = [
  {
    title: 'The firm the site opens with',
    source:
      'Computed independently of the model’s recursions, from generating functions inverted by fast Fourier transform',
    values: {},
    expected: {
      'mts.baseStock': [8, 0],
      'mts.fillRate': [0.4858, fourDecimals],
      'mts.meanWait': [0.9934, fourDecimals],
      'mts.p95Wait': [3.0699, fourDecimals],
      'mts.total': [617.0692, fourDecimals],
      'ato.baseStock': [43, 0],
      'ato.fillRate': [0.7474, fourDecimals],
      'ato.meanWait': [0.7781, fourDecimals],
      'ato.p95Wait': [1.7452, fourDecimals],
      'ato.total': [602.8086, fourDecimals],
      'mto.meanWait': [2.96, fourDecimals],
      'mto.medianWait': [2.8495, fourDecimals],
      'mto.p95Wait': [3.6785, fourDecimals],
      'mto.total': [637.395, fourDecimals],
    },
  },
  {
    title: 'Random demand, no fixed stages: make to order is the M/M/1 queue',
    source: 'M/M/1 time in system is exponential with mean 1/(μ − λ) = 1/(62.5 − 50) = 0.08 weeks',
    values: { demandCv: 0, fabricationWeeks: 0, assemblyWeeks: 0 },
    expected: {
      'mto.meanWait': [0.08, 1e-12],
      'mto.medianWait': [0.08 * Math.LN2, 1e-12],
      'mto.p95Wait': [0.08 * Math.log(20), 1e-12],
    },
  },
  {
    title: 'One version, random demand: the M/M/1 make-to-stock queue',
    source:
      'Buzacott & Shanthikumar (1993), chapter 4: least-cost stock ⌊ln(H/(H + w))/ln ρ⌋, here with H = 600(0.25 + 0.2)/52 = 5.192 and w = 12: ⌊ln(0.302)/ln(0.8)⌋ = 5',
    values: { demandCv: 0, versions: 1, fabricationWeeks: 0, assemblyWeeks: 0, scaleSaving: 0 },
    expected: {
      'mts.baseStock': [5, 0],
      'mts.fillRate': [1 - 0.8 ** 5, 1e-12],
      'mts.meanWait': [0.8 ** 5 * 0.08, 1e-12],
    },
  },
] as const;
