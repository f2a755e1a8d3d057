/** Worked examples with published answers: they stand in the documentation and run as tests. */
export const examples = [
  {
    title: 'Printers at a warehouse club: 68% of cycles, 96% of units',
    source:
      'Chopra & Meindl, Supply Chain Management, exercise 11-4, as in the instructor’s spreadsheet: demand 250 ± 150 a week, lead time two weeks, lots of 1,000, reorder level 600: safety stock 100, cycle service 68%, fill rate 96%',
    values: {
      family: 'normal',
      demandRate: 250,
      demandCv: 0.6,
      leadTimeWeeks: 2,
      leadTimeDeviation: 0,
      lotWeeks: 4,
      // Φ(100 / (150·√2)), which the source rounds to 68 %.
      target: 0.6813240602,
    },
    expected: {
      reorderLevel: [600, 0.01],
      safetyStock: [100, 0.01],
      cycleService: [0.68, 0.0051],
      fillRate: [0.96, 0.0051],
      shortPerCycle: [43.86, 0.01],
    },
  },
  {
    title: 'A spare transformer with Poisson demand',
    source:
      'Rossetti, code of the inventory book, chapter on continuous review: 45 a year, two months’ lead time, lots of five; reorder level 9 has a fill rate of 0.899, 4.6202 on hand and 0.1202 on backorder',
    values: {
      family: 'counted',
      demandRate: 45 / 52,
      demandCv: 0,
      leadTimeWeeks: 52 / 6,
      leadTimeDeviation: 0,
      lotWeeks: (5 * 52) / 45,
      measure: 'fill',
      target: 0.899,
    },
    expected: {
      reorderLevel: [9, 0],
      fillRate: [0.899, 6e-5],
      meanOnHand: [4.6202, 6e-5],
      meanBackorders: [0.1202, 6e-5],
    },
  },
  {
    title: 'A lead time that varies',
    source:
      'Rossetti, code of the inventory book, moments of lead-time demand: 5 a week with variance 16, lead time 10 weeks with variance 25: mean 50, variance 785',
    values: { demandRate: 5, demandCv: 0.8, leadTimeWeeks: 10, leadTimeDeviation: 5 },
    expected: { leadTimeMean: [50, 1e-9], leadTimeDeviation: [Math.sqrt(785), 1e-9] },
  },
] as const;
