/** Worked examples with answers found by another route: they stand in the documentation and run as tests. */
export const examples = [
  {
    title: 'The lot size of a textbook on a machine of finite speed',
    source:
      'Gallego, IEOR 4000, lecture 2, as printed in the SCperf manual (EPQ): K = 100, h = 5, D = 200, P = 1000 give Q* = 100 and a cost of 400. Here the same with a value of 520 at 50% a year (5 a week) and ρ = 0.2; 400 a week is 2 a unit',
    values: {
      setupCost: 100, versions: 1, demandRate: 200, unitCost: 520, scaleSaving: 0, holdingRate: 0.5, utilization: 0.2, runLength: 100,
    }, // prettier-ignore
    expected: { bestRun: [100, 1e-9], bestShare: [2, 1e-9], extra: [0, 1e-12], cycleStock: [40, 1e-9] },
  },
  {
    title: 'Twice the best run costs a quarter more',
    source: 'Flat bottom of the lot-size curve, ½(2 + ½) = 1.25; Silver, Pyke & Thomas (2017), section 4.2',
    values: {
      setupCost: 100, versions: 1, demandRate: 200, unitCost: 520, scaleSaving: 0, holdingRate: 0.5, utilization: 0.2, runLength: 200,
    }, // prettier-ignore
    expected: { extra: [0.25, 1e-12] },
  },
  {
    title: 'Sixty-four a week of one version at ten percent a doubling',
    source: 'Six doublings: 1000 · 0.9⁶ = 531.441; K = 100 added makes the one-off 1100',
    values: { versions: 1, demandRate: 64, unitCost: 1000, scaleSaving: 0.1, setupCost: 100 },
    expected: { production: [531.441, 1e-9], oneOff: [1100, 1e-12] },
  },
] as const;
