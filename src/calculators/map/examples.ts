/** Points of the map with answers found by another route. */
const fourDecimals = 5e-5;

export const examples = [
  {
    title: 'The point the map opens with',
    source:
      'Computed independently of the model’s recursions, from generating functions inverted by fast Fourier transform',
    values: {},
    expected: {
      'mts.total': [617.0692, fourDecimals],
      'ato.total': [602.8086, fourDecimals],
      'mto.total': [637.395, fourDecimals],
      'mts.p95Wait': [3.0699, fourDecimals],
      'ato.p95Wait': [1.7452, fourDecimals],
      'mto.p95Wait': [3.6785, fourDecimals],
    },
  },
  {
    title: 'One version, random demand, no fixed stages: the M/M/1 make-to-stock queue',
    source:
      'Buzacott & Shanthikumar (1993), chapter 4: least-cost stock 5, share served at once 1 − ρ⁵, mean wait ρ⁵/(μ − λ) = 0.8⁵ · 0.08',
    values: { demandCv: 0, versions: 1, fabricationWeeks: 0, assemblyWeeks: 0, scaleSaving: 0 },
    expected: {
      'mts.meanWait': [0.8 ** 5 * 0.08, 1e-12],
      'mts.fillRate': [1 - 0.8 ** 5, 1e-12],
      'mto.meanWait': [0.08, 1e-12],
    },
  },
  {
    title:
      'Half a week is faster than assembly and than any make-to-order firm: only finished stock could win',
    source:
      'Assemble to order takes at least its assembly time of 0.6 weeks, make to order at least 2 + 0.6 weeks: both exceed 0.5 for all customers',
    values: { longestWait: 0.5 },
    expected: { 'ato.territory': [0, 0], 'mto.territory': [0, 0] },
  },
] as const;
