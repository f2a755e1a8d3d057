/** Worked examples: they stand in the documentation and run as tests. */
const exact = 1e-9;

export const examples = [
  {
    title: 'Everything can be made to order where patience equals production',
    source:
      'Mather (1984): at a P:D ratio of 1 nothing needs a forecast. By hand: 4 + 2 + 0.6 + 0.4 = 7 weeks',
    values: { position: 'purchase', patienceWeeks: 7 },
    expected: {
      production: [7, exact],
      ratio: [1, exact],
      wait: [7, exact],
      forecast: [0, exact],
      leastShare: [0, exact],
      feasible: [5, 0],
    },
  },
  {
    title: 'A quarter of the patience that production takes',
    source:
      'By hand: P:D = 7.2/1.8 = 4, so at least 1 − 1/4 of the line runs on a forecast; 0.6 + 0.4 weeks to assemble and deliver',
    values: { position: 'assemble', patienceWeeks: 1.8, supplyWeeks: 4.2 },
    expected: {
      production: [7.2, exact],
      ratio: [4, exact],
      leastShare: [0.75, exact],
      wait: [1, exact],
      slack: [0.8, exact],
      items: [4, 0],
    },
  },
  {
    title: 'Each step downstream takes one stage off the wait',
    source: 'Olhager (2003), the four typical positions of the order penetration point; sums by hand',
    values: {
      engineeringWeeks: 16,
      supplyWeeks: 8,
      fabricationWeeks: 4,
      assemblyWeeks: 2,
      deliveryWeeks: 1,
    },
    expected: {
      'wait.engineerToOrder': [31, exact],
      'wait.purchaseToOrder': [15, exact],
      'wait.makeToOrder': [7, exact],
      'wait.assembleToOrder': [3, exact],
      'wait.makeToStock': [1, exact],
      'wait.shipToStock': [0, exact],
    },
  },
] as const;
