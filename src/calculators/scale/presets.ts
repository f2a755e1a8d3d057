/** Cases to start from; every figure is illustrative. */
export const presets = [
  {
    id: 'stamping',
    label: 'Pressed parts',
    note: 'Changing a die takes half a shift; the parts themselves cost next to nothing.',
    // prettier-ignore
    values: { setupCost: 900, runLength: 8000, versions: 40, demandRate: 6000, holdingRate: 0.25, unitCost: 2, scaleSaving: 0.02, toolingCost: 60_000, productLifeYears: 8, utilization: 0.85 },
  },
  {
    id: 'quick-change',
    label: 'The same with quick die change',
    note: 'Set-ups in minutes: runs shrink by the square root of what a set-up saves.',
    // prettier-ignore
    values: { setupCost: 36, runLength: 8000, versions: 40, demandRate: 6000, holdingRate: 0.25, unitCost: 2, scaleSaving: 0.02, toolingCost: 60_000, productLifeYears: 8, utilization: 0.85 },
  },
  {
    id: 'furniture',
    label: 'Furniture',
    note: 'A few hundred models on the same machines; the catalog changes every few years.',
    // prettier-ignore
    values: { setupCost: 120, runLength: 20, versions: 300, demandRate: 150, holdingRate: 0.3, unitCost: 350, scaleSaving: 0.03, toolingCost: 4000, productLifeYears: 4, utilization: 0.8 },
  },
  {
    id: 'printing',
    label: 'Printed photographs',
    note: 'A digital press changes over for nothing: every print is its own run.',
    // prettier-ignore
    values: { setupCost: 0.02, runLength: 1, versions: 1000, demandRate: 5000, holdingRate: 0.3, unitCost: 8, scaleSaving: 0.01, toolingCost: 50, productLifeYears: 1, utilization: 0.8 },
  },
  {
    id: 'turbines',
    label: 'Turbines',
    note: 'A handful a year of each type, and years of design before the first.',
    // prettier-ignore
    values: { setupCost: 250_000, runLength: 1, versions: 4, demandRate: 0.5, holdingRate: 0.12, unitCost: 3_000_000, scaleSaving: 0.1, toolingCost: 9_000_000, productLifeYears: 15, utilization: 0.8 },
  },
] as const;
