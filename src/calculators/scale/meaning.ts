/** What a value means in the reader's world: the line under its slider. */
import { scaleFactor } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { frequency } from '../shared/frequency.ts';
import { evaluate, units, type ScaleValues } from './scenario.ts';

type Meaning = (values: ScaleValues, format: NumberFormat) => string;

const meanings: Readonly<Record<string, Meaning>> = {
  setupCost: ({ setupCost, unitCost }, format) =>
    `As much as ${format.significant(setupCost / unitCost, 2)} units cost to make`,
  runLength: (values, format) => {
    const { rate } = evaluate(values);
    return `A run lasts a version ${format.weeks(values.runLength / rate)}`;
  },
  versions: ({ versions, demandRate }, format) =>
    versions === 1
      ? 'One version takes all of demand'
      : `${format.number(versions)} versions, about ${frequency(demandRate / versions, format)} each`,
  demandRate: ({ demandRate }, format) => `About ${format.significant(demandRate * 52)} units a year`,
  holdingRate: ({ holdingRate, unitCost }, format) =>
    `Keeping a ${format.money(unitCost)} unit for a year costs ${format.money(holdingRate * unitCost)}`,
  unitCost: ({ unitCost }, format) => `${format.money(unitCost)} when no other unit is like it, set-up apart`,
  scaleSaving: ({ scaleSaving, demandRate, versions }, format) => {
    const saved = 1 - scaleFactor(demandRate / versions, scaleSaving);
    return `At ${frequency(demandRate / versions, format)} of each version a unit costs ${format.percent(saved, 1)} less than a one-off`;
  },
  utilization: ({ utilization, versions }, format) =>
    `Each version takes ${format.percent(utilization / versions, 1)} of the machine’s time`,
  toolingCost: ({ toolingCost, versions }, format) =>
    `${format.money(toolingCost * versions)} for all ${units(versions, format).replace(/unit/, 'version')}`,
  productLifeYears: ({ productLifeYears, demandRate, versions }, format) =>
    `${units((demandRate / versions) * 52 * productLifeYears, format)} of each version over its life`,
};

export function meaning(name: string, values: ScaleValues, format: NumberFormat): string {
  return meanings[name]?.(values, format) ?? '';
}
