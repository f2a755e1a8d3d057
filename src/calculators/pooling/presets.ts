/** Families of versions to start from. Every figure is illustrative. */
export const presets = [
  {
    id: 'paint',
    label: 'Wall paint',
    note: 'Hundreds of shades from one white base and a mixing machine in the shop.',
    values: { versions: 400, versionDemand: 2, versionCv: 0.9, family: 'counted', inequality: 1 },
  },
  {
    id: 'winter',
    label: 'Winter boots',
    note: 'The weather moves all sizes together, and pooling cannot cancel the weather.',
    values: { versions: 30, versionDemand: 80, versionCv: 0.5, correlation: 0.6 },
  },
  {
    id: 'team-shirts',
    label: 'Shirts of two finalists',
    note: 'One of the two will win: what one sells more, the other sells less.',
    values: { versions: 2, versionDemand: 5000, versionCv: 0.4, correlation: -0.8 },
  },
  {
    id: 'warehouses',
    label: 'Four warehouses',
    note: 'The textbook’s own case: equal, independent regions, and the square-root law to the last digit.',
    values: { versions: 4, versionDemand: 1000, versionCv: 0.3 },
  },
  {
    id: 'spares',
    label: 'Spare parts in forty depots',
    note: 'A part a year in each: forty shelves must hold whole parts, most of them for nothing.',
    values: { versions: 40, versionDemand: 0.5, versionCv: 1.5, family: 'counted', service: 0.98 },
  },
] as const;
