/** What the result says, in sentences: the verdict, the lines under the sliders, and what may surprise. */
import { demandCvFloor, normalAtMost } from '../../model/index.ts';
import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { Sentence } from '../shared/view.ts';
import { shareDecimals, type SafetyStockResult, type SafetyStockValues } from './values.ts';

export function describe(
  { measure, target }: SafetyStockValues,
  { chosen, other, safetyCost }: SafetyStockResult,
  format: NumberFormat,
): Sentence {
  const share = (value: number): string => format.percent(value, shareDecimals(value));
  const units = (value: number): string =>
    format.number(value, Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0);
  const { safetyStock, cycleService, fillRate } = chosen.measures;
  const kept =
    safetyStock >= 0
      ? `a safety stock of ${units(safetyStock)}, which costs ${format.money(safetyCost)} a year`
      : `${units(-safetyStock)} below mean lead-time demand: no safety stock is needed`;
  const asOther = measure === 'cycle' ? 'of units from stock' : 'of cycles without a stockout';
  return [
    `Reorder at ${units(chosen.reorderLevel)} units, ${kept}. `,
    `Then ${share(cycleService)} of cycles have no stockout, and ${share(fillRate)} of units come from stock. `,
    `Had you meant ${share(target)} ${asOther}, the level would be ${units(other.reorderLevel)}.`,
  ];
}

type Meaning = (values: SafetyStockValues, format: NumberFormat) => string;

const meanings: Readonly<Record<string, Meaning>> = {
  target: ({ target, measure, lotWeeks, demandRate }, format) => {
    if (measure === 'fill')
      return `One unit in ${format.significant(1 / (1 - target))} is not there when asked for`;
    const cycle = Math.max(lotWeeks, 1 / demandRate);
    return `A stockout in one cycle of ${format.significant(1 / (1 - target))}: every ${format.weeks(cycle / (1 - target))}`;
  },
  demandCv: ({ demandCv, demandRate }, format) =>
    `A typical week: ${format.significant(demandRate)} ± ${format.significant(demandCv * demandRate)} units`,
  leadTimeWeeks: ({ leadTimeWeeks, demandRate }, format) =>
    `${format.significant(leadTimeWeeks * demandRate)} units are asked for meanwhile`,
  leadTimeDeviation: ({ leadTimeDeviation, leadTimeWeeks }, format) =>
    leadTimeDeviation === 0
      ? 'The supplier is always on time'
      : `Usually ${format.significant(leadTimeWeeks)} ± ${format.significant(leadTimeDeviation)} weeks`,
  lotWeeks: ({ lotWeeks, demandRate }, format) => {
    const lot = Math.max(1, Math.round(lotWeeks * demandRate));
    return lot === 1 ? 'One unit at a time' : `Lots of ${format.number(lot)} units`;
  },
  demandRate: ({ demandRate }, format) => `About ${format.significant(demandRate * 52)} units a year`,
  unitCost: ({ unitCost }, format) => `${format.money(unitCost)} tied up in each unit`,
  holdingRate: ({ holdingRate, unitCost }, format) =>
    `Keeping a unit for a year costs ${format.money(holdingRate * unitCost)}`,
};

export function meaning(name: string, values: SafetyStockValues, format: NumberFormat): string {
  return meanings[name]?.(values, format) ?? '';
}

/** From this chance of negative demand on the normal curve is no picture of an item. */
const tooNegative = 0.01;

export function notes(
  values: SafetyStockValues,
  { demand, chosen, lotSize }: SafetyStockResult,
  format: NumberFormat,
): readonly Problem[] {
  const found: Problem[] = [];
  const floor = demandCvFloor(values.demandRate);
  if (values.family === 'counted' && values.demandCv < floor)
    found.push({
      parameters: ['demandCv'],
      message: `Demand volatility counts as ${format.percent(floor, 1)} at least: customers who decide on their own already make demand that volatile.`,
    });
  const negative = demand.deviation > 0 ? normalAtMost(-demand.mean / demand.deviation) : 0;
  if (values.family === 'normal' && negative > tooNegative)
    found.push({
      parameters: ['family'],
      message: `The normal curve gives lead-time demand a ${format.percent(negative)} chance of being below zero. Counted units give the truer figure.`,
    });
  if (chosen.measures.safetyStock < 0)
    found.push({
      parameters: ['measure'],
      message: `Lots of ${format.number(lotSize)} keep the shelf full most of the time, so this fill rate is reached although the next lot is ordered late. Look at the cycles: many end empty.`,
    });
  return found;
}
