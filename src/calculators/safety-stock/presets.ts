/** Items to start from. Every figure is illustrative: chosen to be sensible for its kind of product. */
export const presets = [
  {
    id: 'screws',
    label: 'Screws',
    note: 'Thousands a week, cheap, steady: service costs next to nothing.',
    // prettier-ignore
    values: { demandRate: 5000, demandCv: 0.15, leadTimeWeeks: 2, leadTimeDeviation: 0.3, lotWeeks: 6, unitCost: 0.04, holdingRate: 0.25 },
  },
  {
    id: 'bread',
    label: 'Bread rolls',
    note: 'Delivered every morning; what counts is the roll that is missing, not the day that ends empty.',
    // prettier-ignore
    values: { demandRate: 2000, demandCv: 0.1, leadTimeWeeks: 0.2, leadTimeDeviation: 0, lotWeeks: 0.2, unitCost: 0.3, holdingRate: 0.3, measure: 'fill', target: 0.97 },
  },
  {
    id: 'gearbox',
    label: 'A spare gearbox',
    note: 'One a month, half a year to make, and a plant that stands still without it.',
    // prettier-ignore
    values: { demandRate: 0.25, demandCv: 2, leadTimeWeeks: 26, leadTimeDeviation: 4, lotWeeks: 0, unitCost: 18000, holdingRate: 0.2, target: 0.98, measure: 'fill' },
  },
  {
    id: 'printers',
    label: 'Printers',
    note: 'Lots so large that two cycles in three pass without a stockout while nearly every unit is there.',
    // prettier-ignore
    values: { demandRate: 250, demandCv: 0.6, leadTimeWeeks: 2, leadTimeDeviation: 0, lotWeeks: 4, unitCost: 250, holdingRate: 0.2, target: 0.68, family: 'normal' },
  },
  {
    id: 'overseas',
    label: 'Bicycles by sea',
    note: 'Twelve weeks on the water, give or take two: the ship’s moods cost more than the market’s.',
    // prettier-ignore
    values: { demandRate: 60, demandCv: 0.3, leadTimeWeeks: 12, leadTimeDeviation: 2, lotWeeks: 8, unitCost: 400, holdingRate: 0.25, target: 0.95 },
  },
] as const;
