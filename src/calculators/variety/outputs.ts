import { demandCvFloor } from '../../model/index.ts';
import type { Output } from '../shared/definition.ts';
import type { VarietyResult } from './scenario.ts';

const count = { unit: 'count', decimals: 0 };

export const outputs = {
  configurations: {
    label: 'Products that can be built',
    ...count,
    of: ({ configurations }) => configurations,
  },
  combinations: {
    label: 'Products without incompatible pairs',
    ...count,
    of: ({ combinations }) => combinations,
  },
  excluded: {
    label: 'Excluded by incompatible pairs',
    unit: 'share',
    decimals: 4,
    of: ({ configurations, combinations }) => 1 - configurations / combinations,
  },
  parts: { label: 'Parts to stock', ...count, of: ({ parts }) => parts },
  perPart: {
    label: 'Products for each part',
    unit: 'count',
    decimals: 1,
    of: ({ configurations, parts }) => configurations / parts,
  },
  demandPerPart: {
    label: 'Sales of an average part',
    unit: 'a year',
    decimals: 2,
    of: ({ demandPerPart }) => 52 * demandPerPart,
  },
  demandPerConfiguration: {
    label: 'Sales of an average product',
    unit: 'a year',
    decimals: 6,
    of: ({ demandPerConfiguration }) => 52 * demandPerConfiguration,
  },
  yearsBetween: {
    label: 'Time between two sales of an average product',
    unit: 'years',
    decimals: 2,
    of: ({ demandPerConfiguration }) => 1 / (52 * demandPerConfiguration),
  },
  partCv: {
    label: 'Least volatility of a part’s weekly sales',
    unit: 'share',
    decimals: 2,
    of: ({ demandPerPart }) => demandCvFloor(demandPerPart),
  },
  shelf: { label: 'Best sellers on the shelf', ...count, of: ({ shelf }) => shelf },
  shareZipf: {
    label: 'Demand they cover by Zipf’s law',
    unit: 'share',
    decimals: 4,
    of: ({ shareZipf }) => shareZipf,
  },
  shareAlike: {
    label: 'Demand they cover if all sell alike',
    unit: 'share',
    decimals: 6,
    of: ({ shareAlike }) => shareAlike,
  },
} as const satisfies Readonly<Record<string, Output<VarietyResult>>>;
