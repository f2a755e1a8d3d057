/** Worked examples with answers found by another route: they stand in the documentation and run as tests. */
export const examples = [
  {
    title: 'Eight modules of five options',
    source: 'Rule of product: 5⁸ = 390,625 products out of 40 parts; a part is in one product of five',
    values: { clashes: 0 },
    expected: {
      configurations: [390_625, 0],
      parts: [40, 0],
      demandPerPart: [520, 1e-9],
      demandPerConfiguration: [2600 / 390_625, 1e-12],
    },
  },
  {
    title: 'One incompatible pair',
    source: 'It takes away one combination in 5 · 5, whichever pair it is: 5⁸ − 5⁶ = 375,000',
    values: { clashes: 1 },
    expected: { configurations: [375_000, 0], excluded: [0.04, 1e-12] },
  },
  {
    title: 'Zipf’s law over 1,024 products',
    source: 'Harmonic numbers added up: H(10)/H(1024) = 2.928968254/7.509175672',
    values: { modules: 5, options: 4, clashes: 0, best: 10, exponent: 1 },
    expected: {
      configurations: [1024, 0],
      shareZipf: [2.9289682539682538 / 7.509175672278132, 1e-9],
      shareAlike: [10 / 1024, 1e-12],
    },
  },
] as const;
