/** Points of the frontier with answers found by another route. */
const fourDecimals = 5e-5;

export const examples = [
  {
    title: 'The least-cost plans of the firm the site opens with',
    source:
      'Computed independently of the model’s recursions, from generating functions inverted by fast Fourier transform',
    values: {},
    expected: {
      'mts.total': [617.0692, fourDecimals],
      'mts.baseStock': [8, 0],
      'mts.meanWait': [0.9934, fourDecimals],
      'ato.total': [602.8086, fourDecimals],
      'ato.baseStock': [43, 0],
      'ato.meanWait': [0.7781, fourDecimals],
      'mto.total': [637.395, fourDecimals],
    },
  },
  {
    title: 'One version, random demand, no fixed stages: 31 levels until 99.9% are served at once',
    source:
      'Buzacott & Shanthikumar (1993), chapter 4: fill rate 1 − ρˢ, so s ≥ ln 0.001 / ln 0.8 = 30.96; least cost at 5, where it is 1 − 0.8⁵',
    values: { demandCv: 0, versions: 1, fabricationWeeks: 0, assemblyWeeks: 0, scaleSaving: 0 },
    expected: {
      'mts.levels': [31, 0],
      'mts.baseStock': [5, 0],
      'mts.fillRate': [1 - 0.8 ** 5, 1e-12],
      'mts.meanWait': [0.8 ** 5 * 0.08, 1e-12],
    },
  },
] as const;
