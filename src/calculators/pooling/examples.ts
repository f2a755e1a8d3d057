/** Worked examples with answers found by another route: they stand in the documentation and run as tests. */
export const examples = [
  {
    title: 'Four equal regions',
    source:
      'Eppen (1979): normal demand with standard deviation 30, costs 1 and 9, so a ratio of 0.9; z = 1.2815515655, safety stocks 4 · 30z and 60z',
    values: { versions: 4, versionDemand: 100, versionCv: 0.3, service: 0.9 },
    expected: {
      'separate.safetyStock': [153.786187863, 1e-6],
      'pooled.safetyStock': [76.893093931, 1e-6],
      safetyStockRatio: [0.5, 1e-9],
      mismatchRatio: [0.5, 1e-9],
    },
  },
  {
    title: 'Sixteen equal regions',
    source: 'Eppen (1979): a quarter of the cost and of the safety stock',
    values: { versions: 16, versionDemand: 100, versionCv: 0.3, service: 0.9 },
    expected: { safetyStockRatio: [0.25, 1e-9], mismatchRatio: [0.25, 1e-9] },
  },
  {
    title: 'Four regions that move together',
    source: 'Eppen (1979): √((1 + (V − 1)ρ)/V) = √((1 + 3 · 0.5)/4) = 0.7906',
    values: { versions: 4, correlation: 0.5 },
    expected: { safetyStockRatio: [Math.sqrt(0.625), 1e-9] },
  },
  {
    title: 'Two exact opposites',
    source: 'With correlation −1 two demands add up to a constant: no safety stock at all',
    values: { versions: 2, correlation: -1 },
    expected: { 'pooled.safetyStock': [0, 1e-6] },
  },
] as const;
