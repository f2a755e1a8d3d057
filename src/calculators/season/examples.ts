/** Worked examples with published answers: they stand in the documentation and run as tests. */
const oneFinishedVersion = { versions: 1, versionsPerPlatform: 1, aheadSaving: 0 } as const;

export const examples = [
  {
    title: 'A wetsuit for next summer, 4,196 made',
    source:
      'Cachon & Terwiesch, Matching Supply with Demand, chapter 13: price 190, cost 110, salvage 90, normal demand 3,192 ± 1,181; profit 222,280, leftovers 1,134 (the book rounds the loss function to four digits)',
    values: {
      ...oneFinishedVersion,
      family: 'normal',
      forecast: 3192,
      forecastError: 1181 / 3192,
      unitCost: 110,
      margin: 80 / 190,
      markdown: 20 / 110,
      commitment: 4196 / 3192,
    },
    expected: { 'mts.profit': [222_280, 40], 'mts.leftovers': [1134, 1] },
  },
  {
    title: 'A newsstand with normal demand',
    source:
      'Snyder & Shen, Fundamentals of Supply Chain Theory (2nd ed.), Example 4.2: price 1, cost 0.30, salvage 0.12, demand 50 ± 8',
    values: {
      ...oneFinishedVersion,
      family: 'normal',
      forecast: 50,
      forecastError: 0.16,
      unitCost: 0.3,
      margin: 0.7,
      markdown: 0.6,
    },
    expected: { 'mts.committed': [56.6039559274339, 1e-6], 'mts.profit': [33.0023948068234, 1e-6] },
  },
  {
    title: 'The same newsstand with Poisson demand',
    source: 'Snyder & Shen, Example 4.2 with Poisson demand of mean 50, as asserted in the tests of stockpyl',
    values: {
      ...oneFinishedVersion,
      family: 'poisson',
      forecast: 50,
      unitCost: 0.3,
      margin: 0.7,
      markdown: 0.6,
    },
    expected: { 'mts.committed': [56, 0], 'mts.profit': [33.2027647881908, 1e-6] },
  },
  {
    title: 'A final buy with negative binomial demand',
    source:
      'Rossetti, code of the inventory book, Table 7.5: price 95, cost 50, salvage 12, mean 465.365, variance 8,582.5424; 469 units',
    values: {
      ...oneFinishedVersion,
      family: 'negativeBinomial',
      forecast: 465.365384615385,
      forecastError: Math.sqrt(8582.5424) / 465.365384615385,
      unitCost: 50,
      margin: 45 / 95,
      markdown: 38 / 50,
    },
    expected: { 'mts.committed': [469, 0] },
  },
  {
    title: 'Five colors of a sweater, dyed after they are ordered at no extra cost',
    source:
      'Fashionables, Cachon & Terwiesch: price 66, cost 40, salvage 15, five colors of 450 ± 175; dyed before, 40,702.55; dyed after, 50,540.75 (newsvendor evaluated independently)',
    values: {
      family: 'normal',
      forecast: 2250,
      forecastError: (175 * Math.sqrt(5)) / 2250,
      versions: 5,
      versionsPerPlatform: 5,
      aheadSaving: 0,
      unitCost: 40,
      margin: 26 / 66,
      markdown: 25 / 40,
    },
    expected: { 'mts.profit': [40_702.5504, 1] },
  },
] as const;
