import type { Output } from '../shared/definition.ts';
import type { SafetyStockResult } from './values.ts';

const units = { unit: 'units', decimals: 1 };
const share = { unit: 'share', decimals: 4 };
const money = { unit: 'currency', decimals: 0 };

export const outputs: Readonly<Record<string, Output<SafetyStockResult>>> = {
  reorderLevel: {
    label: 'Reorder level',
    ...units,
    of: ({ chosen }) => chosen.reorderLevel,
  },
  safetyStock: { label: 'Safety stock', ...units, of: ({ chosen }) => chosen.measures.safetyStock },
  cycleService: {
    label: 'Cycles without a stockout',
    ...share,
    of: ({ chosen }) => chosen.measures.cycleService,
  },
  fillRate: { label: 'Units served from stock', ...share, of: ({ chosen }) => chosen.measures.fillRate },
  leadTimeMean: { label: 'Mean demand in the lead time', ...units, of: ({ demand }) => demand.mean },
  leadTimeDeviation: { label: 'Its standard deviation', ...units, of: ({ demand }) => demand.deviation },
  lotSize: { label: 'Lot', unit: 'units', decimals: 0, of: ({ lotSize }) => lotSize },
  shortPerCycle: {
    label: 'Units short in a cycle',
    unit: 'units',
    decimals: 2,
    of: ({ chosen }) => chosen.measures.shortPerCycle,
  },
  meanBackorders: {
    label: 'Mean units on backorder',
    unit: 'units',
    decimals: 2,
    of: ({ chosen }) => chosen.measures.meanBackorders,
  },
  meanOnHand: { label: 'Mean units on hand', ...units, of: ({ chosen }) => chosen.measures.meanOnHand },
  onHandCost: { label: 'Holding all stock, a year', ...money, of: ({ onHandCost }) => onHandCost },
  safetyCost: { label: 'Holding the safety stock, a year', ...money, of: ({ safetyCost }) => safetyCost },
  cycleLevel: {
    label: 'Reorder level if the target means cycles',
    ...units,
    of: ({ cycle }) => cycle.reorderLevel,
  },
  fillLevel: {
    label: 'Reorder level if it means units',
    ...units,
    of: ({ fill }) => fill.reorderLevel,
  },
};
