/** Seasons to start from. Every figure is illustrative: chosen to be sensible for its kind of product. */
export const presets = [
  {
    id: 'ski-jackets',
    label: 'Ski jackets',
    note: 'Cut months before the first snow; colors and sizes sell unevenly, and March is for discounts.',
    // prettier-ignore
    values: {
      forecast: 4000, forecastError: 0.25, versions: 40, versionsPerPlatform: 8, unitCost: 90, margin: 0.55,
      aheadSaving: 0.25, platformValueShare: 0.6, markdown: 0.6, waitForAssembly: 0.85, waitForOrder: 0.3,
    },
  },
  {
    id: 'calendars',
    label: 'Wall calendars',
    note: 'Worth their paper on the second of January; nobody waits for one.',
    // prettier-ignore
    values: {
      forecast: 3000, forecastError: 0.15, versions: 30, versionsPerPlatform: 30, unitCost: 6, margin: 0.6,
      aheadSaving: 0.4, platformValueShare: 0.3, markdown: 0.95, waitForAssembly: 0.5, waitForOrder: 0.1,
    },
  },
  {
    id: 'knitwear',
    label: 'Sweaters, dyed late',
    note: 'Knitted undyed and colored when it is known which colors sell: pooling a season’s colors in one gray stock.',
    // prettier-ignore
    values: {
      forecast: 5000, forecastError: 0.2, versions: 10, versionsPerPlatform: 10, unitCost: 25, margin: 0.6,
      aheadSaving: 0.1, platformValueShare: 0.85, markdown: 0.5, waitForAssembly: 0.98, waitForOrder: 0.2,
    },
  },
  {
    id: 'garden-furniture',
    label: 'Garden furniture',
    note: 'One warm April sells it all; left over in September it only fills the hall.',
    // prettier-ignore
    values: {
      forecast: 600, forecastError: 0.35, versions: 12, versionsPerPlatform: 4, unitCost: 240, margin: 0.45,
      aheadSaving: 0.2, platformValueShare: 0.7, markdown: 0.35, waitForAssembly: 0.8, waitForOrder: 0.35,
    },
  },
  {
    id: 'wedding-dresses',
    label: 'Wedding dresses',
    note: 'Hardly two alike, and the day is known a year ahead.',
    // prettier-ignore
    values: {
      forecast: 150, forecastError: 0.2, versions: 60, versionsPerPlatform: 10, unitCost: 800, margin: 0.6,
      aheadSaving: 0.1, platformValueShare: 0.3, markdown: 0.7, waitForAssembly: 0.95, waitForOrder: 0.9,
    },
  },
] as const;
